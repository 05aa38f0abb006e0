CALL () {
  /* parts/here.cypher */
  RETURN project, 'vietnam' AS where, share AS part, placed
  UNION ALL
  MATCH (project:Project)
  WHERE $province IS NULL AND project.status IN $status
  /* parts/countries.cypher */
  UNWIND countries AS country
  RETURN project, country.where AS where, country.share AS part, [] AS placed
}
