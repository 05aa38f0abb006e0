WITH *, CASE WHEN rest <= 0.0 THEN null
             WHEN EXISTS { MATCH (project)-[spot:LOCATED_IN]->(here) WHERE spot.status IN $status AND (here:Province OR here:LocalUnit OR here:BorderGate OR here.iso2 = 'VN') } THEN 'vietnam'
             WHEN EXISTS { MATCH (project)-[spot:LOCATED_IN]->(here:Region)-[:PART_OF*1..3]->(:Country {iso2: 'VN'}) WHERE spot.status IN $status } THEN 'vietnam'
             WHEN EXISTS { MATCH ()-[sum:FUNDS]->(project) WHERE replace(toLower(coalesce(sum.recipient, '')), ' ', '') CONTAINS 'vietnam' OR replace(toLower(coalesce(sum.recipient, '')), ' ', '') CONTAINS 'việtnam' } THEN 'vietnam'
             ELSE 'unstated' END AS left_in
