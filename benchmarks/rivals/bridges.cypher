MATCH (partner:Organisation)-[fund:FUNDS]->(project:Project)-[at:LOCATED_IN]->(place:Province)
WHERE fund.status IN $status AND project.status IN $status AND at.status IN $status
WITH place, collect(DISTINCT partner.id) AS partners
MATCH (place)-[:SUCCEEDED_BY*0..5]->(home:Province {era: $era})
UNWIND partners AS partner
WITH partner, count(DISTINCT home.id) AS homes
RETURN partner, homes * (homes - 1) / 2 AS pairs
ORDER BY pairs DESC, partner
LIMIT $top
