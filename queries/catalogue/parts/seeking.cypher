CALL (side, sought) {
  MATCH (need:Need)-[about:ABOUT|SEEKS|ASKS]-(side)
  WHERE need.status IN sought
  WITH need, collect(about.sources) AS told
  OPTIONAL MATCH (asker:Organisation|Person|Province|LocalUnit|Region|Country)-[ask:ASKS {key: need.id}]->(addressee)
  WITH need, told, asker, addressee, ask
  OPTIONAL MATCH (voice)-[:SEEKS|ASKS]->(need)
  WITH need, told, collect(DISTINCT addressee) AS from_whom, collect(DISTINCT asker) + collect(DISTINCT voice) AS stated_by, collect(ask.sources) AS asked
  OPTIONAL MATCH (need)-[:IN_SECTOR]->(sector:Sector)
  RETURN need AS about, 'need' AS kind, need AS what, from_whom, collect(DISTINCT sector) AS sectors, need.scale AS scale,
         stated_by, need.stated_on AS date, need.stated_on_from.year AS year, need.status AS status, need.state AS state,
         [need.sources, told, asked] AS sources
  UNION ALL
  MATCH (side)-[seek:SEEKS]->(target)
  WHERE seek.status IN sought AND NOT target:Need AND NOT target:Project
  OPTIONAL MATCH (sector:Sector) WHERE sector.id IN seek.sectors
  RETURN target AS about, 'seeks' AS kind, coalesce(seek.purpose, target) AS what, CASE WHEN target:Sector THEN [] ELSE [target] END AS from_whom,
         collect(DISTINCT sector) AS sectors, null AS scale, [side] AS stated_by, null AS date, null AS year, seek.status AS status,
         null AS state, [seek.sources] AS sources
  UNION ALL
  MATCH (side)-[ask:ASKS]->(target)
  WHERE ask.status IN sought AND NOT target:Need AND NOT ask.key STARTS WITH 'need:'
  RETURN target AS about, 'asks' AS kind, ask.matter AS what, [target] AS from_whom, [] AS sectors, null AS scale, [side] AS stated_by,
         null AS date, null AS year, ask.status AS status, null AS state, [ask.sources] AS sources
  UNION ALL
  MATCH (side)<-[at:LOCATED_IN]-(project:Project)
  WHERE project.status IN sought AND at.status IN sought
  OPTIONAL MATCH (funder)-[fund:FUNDS]->(project) WHERE fund.status IN sought
  WITH project, at, collect(DISTINCT funder) AS from_whom, collect(fund.sources) AS funds
  OPTIONAL MATCH (project)-[:IN_SECTOR]->(sector:Sector)
  RETURN project AS about, 'funds' AS kind, project AS what, from_whom, collect(DISTINCT sector) AS sectors, null AS scale, [] AS stated_by,
         project.sought_on AS date, project.sought_on_from.year AS year, project.status AS status, project.outcome AS state,
         [project.sources, at.sources, funds] AS sources
  UNION ALL
  MATCH (adviser:Organisation|Person|Province|LocalUnit|Region|Country)-[hint:SUGGESTS {beneficiary: side.id}]->(target)
  WHERE hint.status IN sought
  OPTIONAL MATCH (sector:Sector) WHERE sector.id IN hint.sectors
  RETURN target AS about, 'suggested' AS kind, CASE hint.role WHEN 'funding_source' THEN 'funding_source' ELSE 'partner' END AS what,
         [target] AS from_whom, collect(DISTINCT sector) AS sectors, hint.scale AS scale, [adviser] AS stated_by, null AS date, null AS year,
         hint.status AS status, null AS state, [hint.sources] AS sources
}
