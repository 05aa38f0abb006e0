MATCH (place:Province)-[:SUCCEEDED_BY*0..1]->(target:Province {era: $era})
MATCH (place)<-[at:LOCATED_IN]-(project:Project)-[in:IN_SECTOR]->(sector:Sector)
WHERE project.status IN $status AND at.status IN $status AND in.status IN $status
WITH target.id AS target, left(sector.code, 3) AS code, project, at.share * in.share AS share
MATCH (project)<-[fund:FUNDS]-(funder)
WHERE fund.status IN $status AND fund.money_kind = 'committed'
WITH funder.id AS funder, code, target, project.id AS project, fund.usd * share AS usd
RETURN funder, code, target, count(DISTINCT project) AS projects, sum(usd) AS amount
ORDER BY amount DESC
LIMIT 1000
