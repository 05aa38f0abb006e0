MATCH (unit:Province)-[:SUCCEEDED_BY*0..1]->(:Province {id: $province})
MATCH (unit)<-[at:LOCATED_IN]-(project:Project)<-[fund:FUNDS]-(funder)
WHERE at.status IN $status AND project.status IN $status AND fund.status IN $status AND fund.money_kind = 'committed'
RETURN funder.id AS funder, count(DISTINCT project.id) AS projects, sum(fund.usd * at.share) AS amount_split, min(fund.money_year) AS first_year, max(fund.money_year) AS last_year
ORDER BY amount_split DESC, projects DESC, funder
