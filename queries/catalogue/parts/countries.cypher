CALL (project) {
  OPTIONAL MATCH (project)-[at:LOCATED_IN]->(place) WHERE at.status IN $status
  OPTIONAL MATCH (place)-[:PART_OF*1..3]->(home:Country {iso2: 'VN'}) WHERE place:Region
  WITH project, at, place, count(home) AS homes
  WITH project, at, CASE WHEN at IS NULL THEN null
                     WHEN place:Province OR place:LocalUnit OR place:BorderGate OR homes > 0 OR place.iso2 = 'VN' THEN 'vietnam'
                     WHEN place:Region THEN 'unstated'
                     ELSE 'abroad' END AS where
  WITH project, [end IN collect({where: where, share: at.share}) WHERE end.where IS NOT NULL] AS ends
  OPTIONAL MATCH ()-[fund:FUNDS]->(project)
  WITH ends, [text IN collect(replace(toLower(coalesce(fund.recipient, '')), ' ', '')) WHERE text CONTAINS 'vietnam' OR text CONTAINS 'việtnam'] AS named
  WITH ends, size([end IN ends WHERE end.share IS NULL]) > 0 AS even,
       CASE WHEN size(named) > 0 OR size([end IN ends WHERE end.where = 'vietnam']) > 0 THEN 'vietnam' ELSE 'unstated' END AS left_in
  WITH left_in, [end IN ends | {where: end.where, share: CASE WHEN even THEN 1.0 / size(ends) ELSE end.share END}] AS ends
  WITH ends + [{where: left_in, share: 1.0 - reduce(sum = 0.0, end IN ends | sum + end.share)}] AS ends
  UNWIND ends AS end
  WITH end.where AS where, sum(end.share) AS share
  WHERE share > 0.000001
  RETURN collect({where: where, share: share}) AS countries
}
