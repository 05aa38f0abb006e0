CALL () {
  /* parts/here.cypher */
  RETURN project, 'vietnam' AS where, share AS part, placed
  UNION ALL
  MATCH (project:Project)
  WHERE $province IS NULL AND project.status IN $status
  /* parts/countries.cypher */
  RETURN project, where, part, null AS placed
}
