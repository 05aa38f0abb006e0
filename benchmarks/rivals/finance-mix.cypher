MATCH (funder)-[fund:FUNDS]->(project:Project)-[at:LOCATED_IN]->(place)
WHERE project.status IN $status AND fund.status IN $status AND at.status IN $status AND fund.money_kind = 'committed'
  AND (place:Province OR place:LocalUnit OR place:BorderGate OR place.iso2 = 'VN') AND coalesce(project.kind, '') <> 'fdi'
WITH coalesce(fund.on_from.year, fund.money_year, project.approved_on_from.year, project.start_on_from.year) AS year, project.id AS project, fund.usd * at.share AS usd,
     CASE WHEN fund.flow IN ['grant', 'oda_grant'] OR project.kind = 'grant' THEN 'grant' WHEN fund.flow = 'oda_loan' OR project.kind = 'oda_loan' THEN 'oda_loan'
          WHEN fund.flow = 'loan' OR project.kind = 'loan' THEN 'other_loan' ELSE 'not_stated' END AS mix
RETURN year, mix, count(DISTINCT project) AS projects, sum(usd) AS amount
ORDER BY year, mix
