MATCH (funder)-[fund:FUNDS]->(project:Project)-[in:IN_SECTOR]->(sector:Sector)
WHERE project.status IN $status AND fund.status IN $status AND in.status IN $status AND fund.money_kind = 'committed'
  AND EXISTS { (project)-[:LOCATED_IN]->(:Province) }
WITH left(sector.code, 3) AS code, funder.id AS funder, project.id AS project, fund.usd * in.share AS usd
RETURN code, funder, count(DISTINCT project) AS projects, sum(usd) AS amount
ORDER BY amount DESC, code, funder
