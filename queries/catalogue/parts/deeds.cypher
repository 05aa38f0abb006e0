CALL (side) {
  MATCH (side)-[r:FUNDS|IMPLEMENTS|EXTENDS|ACCOUNTABLE_FOR]->(project:Project)-[at:LOCATED_IN]->(place)
  WHERE r.status IN $status AND project.status IN $status AND at.status IN $status AND (place:Province OR place:LocalUnit)
  RETURN place, project AS deed, 'project' AS kind, coalesce(project.approved_on_from, project.start_on_from).year AS year,
         collect([at.sources, r.sources]) AS sources
  UNION ALL
  MATCH (side)-[far:PARTY_TO]->(agreement:Agreement)<-[near:PARTY_TO]-(place)
  WHERE agreement.status IN $status AND near.status IN $status AND far.status IN $status AND coalesce(agreement.is_class, false) = false
    AND (place:Province OR place:LocalUnit)
  RETURN place, agreement AS deed, 'agreement' AS kind, agreement.signed_on_from.year AS year,
         collect([agreement.sources, near.sources, far.sources]) AS sources
  UNION ALL
  MATCH (side)-[r:TWINNED_WITH|COOPERATES_WITH]-(place)
  WHERE r.status IN $status AND (place:Province OR place:LocalUnit)
  RETURN place, side AS deed, CASE type(r) WHEN 'TWINNED_WITH' THEN 'twinning' ELSE 'cooperation' END AS kind, r.since_from.year AS year,
         collect(r.sources) AS sources
}
