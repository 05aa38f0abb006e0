MATCH (partner:Organisation)-[fund:FUNDS]->(project:Project)-[at:LOCATED_IN]->(place:Province)
WHERE fund.status IN $status AND project.status IN $status AND at.status IN $status
WITH place, collect(DISTINCT partner.id) AS partners
MATCH (place)-[:SUCCEEDED_BY*0..5]->(home:Province {era: $era})
UNWIND partners AS partner
WITH partner, collect(DISTINCT home.id) AS homes
WHERE $province IN homes
UNWIND homes AS other
RETURN other, count(*) AS shared, sum(1.0 / (size(homes) - 1)) AS weight
ORDER BY weight DESC
