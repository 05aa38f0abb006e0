CALL (project) {
  OPTIONAL MATCH (project)-[at:LOCATED_IN]->(place) WHERE at.status IN $status
  WITH project, at, CASE WHEN at IS NULL THEN null
                     WHEN place:Province OR place:LocalUnit OR place:BorderGate OR place.iso2 = 'VN' THEN 'vietnam'
                     WHEN NOT place:Region THEN 'abroad'
                     WHEN EXISTS { (place)-[:PART_OF*1..3]->(:Country {iso2: 'VN'}) } THEN 'vietnam'
                     ELSE 'unstated' END AS where
  WITH project, [end IN collect({where: where, share: at.share}) WHERE end.where IS NOT NULL] AS ends
  /* parts/rest.cypher */
  /* parts/left_in.cypher */
  UNWIND [end IN ends | {where: end.where, share: CASE WHEN even THEN 1.0 / size(ends) ELSE end.share / whole END}] + [{where: left_in, share: rest}] AS end
  WITH end.where AS where, sum(end.share) AS share
  WHERE share > 0.0
  RETURN collect({where: where, share: share}) AS countries
}
