MATCH (partner:Organisation)-[fund:FUNDS]->(project:Project)-[at:LOCATED_IN]->(place:Province)
WHERE fund.status IN $status AND project.status IN $status AND at.status IN $status
WITH place, collect(DISTINCT partner.id) AS partners
MATCH (place)-[:SUCCEEDED_BY*0..5]->(home:Province {era: $era})
UNWIND partners AS partner
RETURN home.id AS province, count(DISTINCT partner) AS partners
