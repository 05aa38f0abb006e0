MATCH (funder)-[fund:FUNDS]->(project:Project)
WHERE project.status IN $status AND fund.status IN $status AND EXISTS { (project)-[:LOCATED_IN]->(:Province) }
WITH project.id AS id, project.name_vi AS name_vi, project.name_en AS name_en, funder.id AS funder, min(coalesce(fund.on_from.year, fund.money_year)) AS year,
     sum(CASE fund.money_kind WHEN 'committed' THEN fund.usd END) AS committed, sum(CASE fund.money_kind WHEN 'disbursed' THEN fund.usd END) AS disbursed
RETURN id, name_vi, name_en, funder, committed, disbursed, CASE WHEN committed > 0 THEN 100.0 * disbursed / committed END AS ratio, year
ORDER BY committed DESC, id, funder
