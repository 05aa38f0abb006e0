// name: needs
// id: q03
// theme: province
// title: {vi: "Tỉnh cần gì, tìm gì, với ai; ai nêu", en: "What a province needs and seeks, from whom, and who says so"}
// explain:
//   vi: "Nhu cầu đã nêu, điều tỉnh tìm kiếm hoặc đề nghị, vốn đang vận động, và gợi ý của cơ quan khác; tất cả đều chưa phải là quan hệ thực có."
//   en: "Stated needs, what the province seeks or asks, funds being sought, and what others suggest to it; none of it is an actual tie."
// parameters:
//   province: {type: Province, required: true}
//   years: years
//   status: {type: status, default: "planned,proposed,requested,suggested,pledged"}
//   era: era
// columns:
//   kind: {vi: "Loại", en: "Kind", values: seeking}
//   what: {vi: "Nội dung", en: "What"}
//   from_whom: {vi: "Với ai, từ ai", en: "From whom"}
//   sectors: {vi: "Lĩnh vực", en: "Sectors", detail: true}
//   scale: {vi: "Quy mô", en: "Scale", detail: true}
//   stated_by: {vi: "Ai nêu", en: "Stated by"}
//   date: {vi: "Ngày", en: "Date", unit: date}
//   status: {values: status}
//   state: {vi: "Tình trạng", en: "State", values: state, detail: true}
// counts:
//   vi: "Không dòng nào ở đây là đối tác hay dự án thực có: cột trạng thái nói rõ. Gợi ý của cơ quan khác không phải là nhu cầu của tỉnh."
//   en: "Nothing here is an actual partner or project: the status column says what it is. What others suggest is not the province's own need."
MATCH (unit:Province)-[moves:SUCCEEDED_BY*0..5]->(asked:Province {id: $province})
WHERE $era <> 'as-signed' OR size(moves) = 0
WITH DISTINCT unit
MATCH (side:Province|LocalUnit|Organisation)-[:PART_OF*0..4]->(unit)
WITH DISTINCT side
CALL (side) {
  MATCH (need:Need)-[about:ABOUT|SEEKS|ASKS]-(side)
  WHERE need.status IN $status
  WITH need, collect(about.sources) AS told
  OPTIONAL MATCH (asker)-[ask:ASKS {key: need.id}]->(addressee)
  WITH need, told, asker, addressee, ask
  OPTIONAL MATCH (voice)-[:SEEKS|ASKS]->(need)
  WITH need, told, collect(DISTINCT addressee) AS from_whom, collect(DISTINCT asker) + collect(DISTINCT voice) AS stated_by, collect(ask.sources) AS asked
  OPTIONAL MATCH (need)-[:IN_SECTOR]->(sector:Sector)
  RETURN need AS about, 'need' AS kind, need AS what, from_whom, collect(DISTINCT sector) AS sectors, need.scale AS scale,
         stated_by, need.stated_on AS date, need.stated_on_from.year AS year, need.status AS status, need.state AS state,
         [need.sources, told, asked] AS sources
  UNION ALL
  MATCH (side)-[seek:SEEKS]->(target)
  WHERE seek.status IN $status AND NOT target:Need AND NOT target:Project
  OPTIONAL MATCH (sector:Sector) WHERE sector.id IN seek.sectors
  RETURN target AS about, 'seeks' AS kind, coalesce(seek.purpose, target) AS what, CASE WHEN target:Sector THEN [] ELSE [target] END AS from_whom,
         collect(DISTINCT sector) AS sectors, null AS scale, [side] AS stated_by, null AS date, null AS year, seek.status AS status,
         null AS state, [seek.sources] AS sources
  UNION ALL
  MATCH (side)-[ask:ASKS]->(target)
  WHERE ask.status IN $status AND NOT target:Need AND NOT ask.key STARTS WITH 'need:'
  RETURN target AS about, 'asks' AS kind, ask.matter AS what, [target] AS from_whom, [] AS sectors, null AS scale, [side] AS stated_by,
         null AS date, null AS year, ask.status AS status, null AS state, [ask.sources] AS sources
  UNION ALL
  MATCH (side)<-[at:LOCATED_IN]-(project:Project)
  WHERE project.status IN $status AND at.status IN $status
  OPTIONAL MATCH (funder)-[fund:FUNDS]->(project) WHERE fund.status IN $status
  WITH project, at, collect(DISTINCT funder) AS from_whom, collect(fund.sources) AS funds
  OPTIONAL MATCH (project)-[:IN_SECTOR]->(sector:Sector)
  RETURN project AS about, 'funds' AS kind, project AS what, from_whom, collect(DISTINCT sector) AS sectors, null AS scale, [] AS stated_by,
         project.sought_on AS date, project.sought_on_from.year AS year, project.status AS status, project.outcome AS state,
         [project.sources, at.sources, funds] AS sources
  UNION ALL
  MATCH (adviser)-[hint:SUGGESTS {beneficiary: side.id}]->(target)
  WHERE hint.status IN $status
  OPTIONAL MATCH (sector:Sector) WHERE sector.id IN hint.sectors
  RETURN target AS about, 'suggested' AS kind, CASE hint.role WHEN 'funding_source' THEN 'funding_source' ELSE 'partner' END AS what,
         [target] AS from_whom, collect(DISTINCT sector) AS sectors, hint.scale AS scale, [adviser] AS stated_by, null AS date, null AS year,
         hint.status AS status, null AS state, [hint.sources] AS sources
}
WITH about, kind, what, from_whom, sectors, scale, stated_by, date, year, status, state, sources
WHERE ($years_from IS NULL OR year >= $years_from) AND ($years_to IS NULL OR year <= $years_to)
WITH about, kind, status, head(collect(what)) AS what, head(collect(from_whom)) AS from_whom, head(collect(sectors)) AS sectors, head(collect(scale)) AS scale,
     head(collect(stated_by)) AS stated_by, head(collect(date)) AS date, head(collect(state)) AS state, collect(sources) AS sources
RETURN kind, what, from_whom, sectors, scale, stated_by, date, status, state, sources
ORDER BY CASE kind WHEN 'funds' THEN 1 WHEN 'need' THEN 2 WHEN 'asks' THEN 3 WHEN 'seeks' THEN 4 ELSE 5 END, about.name_vi, about.id
