// name: pipeline
// id: q15
// theme: funds
// title: {vi: "Dự án đang vận động: với ai, từ khi nào, kết quả ra sao", en: "Pipeline: what is being sought, from whom, since when, and the outcome"}
// explain:
//   vi: "Dự án ở trạng thái đề xuất, đề nghị hoặc được hứa hỗ trợ; không nằm trong tổng nào."
//   en: "Projects that are proposed, requested or pledged; in no total."
// parameters:
//   province: {type: Province, default: all}
//   kind: {type: text, vi: "Loại vốn", en: "Kind of finance"}
//   older_than_months: {type: int, default: 0, vi: "Vận động đã hơn (tháng)", en: "Sought for more than (months)"}
//   status: {type: status, default: "proposed,requested,pledged"}
//   era: era
// columns:
//   project: {vi: "Dự án", en: "Project"}
//   financier: {vi: "Nguồn vốn", en: "Financier"}
//   kind: {vi: "Loại vốn", en: "Kind", values: flow, detail: true}
//   province: {vi: "Tỉnh", en: "Province", detail: true}
//   sought_since: {vi: "Vận động từ", en: "Sought since", unit: date}
//   last_news: {vi: "Tin gần nhất", en: "Last news", unit: date}
//   outcome: {vi: "Kết quả", en: "Outcome", values: state}
//   status: {values: status}
//   amount: {vi: "Số tiền nêu", en: "Amount stated", unit: USD, detail: true}
//   follows: {vi: "Tiếp nối, thuộc", en: "Follows, part of", detail: true}
// counts:
//   vi: "Chưa phải dự án đã có: không cộng vào tổng nào. Giai đoạn 2 không phải là giai đoạn 1 đã kết thúc."
//   en: "Not actual projects: they are in no total. A second phase is not the first one that is closed."
MATCH (project:Project)
WHERE project.status IN $status AND ($kind IS NULL OR toLower(coalesce(project.kind, '')) CONTAINS toLower($kind))
  AND ($older_than_months = 0 OR project.sought_on_before <= date() - duration({months: $older_than_months}))
OPTIONAL MATCH (project)-[at:LOCATED_IN]->(place)
WITH project, at, place
OPTIONAL MATCH (place)-[:PART_OF*0..3]->(unit:Province)-[moves:SUCCEEDED_BY*0..5]->(target:Province)
WHERE NOT place:Country AND CASE WHEN $province IS NULL
        THEN target.era = $era OR (target = unit AND ($era = 'as-signed' OR ($era = '63' AND target.era = '34')))
        ELSE target.id = $province AND ($era <> 'as-signed' OR size(moves) = 0) END
WITH project, collect(DISTINCT target) AS provinces, collect(at.sources) AS placed
WHERE $province IS NULL OR size(provinces) > 0
OPTIONAL MATCH (financier)-[fund:FUNDS]->(project) WHERE fund.status IN $status
WITH project, provinces, placed, collect(DISTINCT financier) AS financier, collect(fund.sources) AS funded,
     CASE WHEN count(fund.usd) = 0 THEN null ELSE sum(fund.usd) END AS amount, collect(DISTINCT fund.flow) AS flows
OPTIONAL MATCH (earlier)-[:SUCCEEDED_BY]->(project)
WITH project, provinces, placed, financier, funded, amount, flows, collect(DISTINCT earlier) AS earlier
OPTIONAL MATCH (project)-[:PART_OF]->(whole:Project)
WITH project, provinces, placed, financier, funded, amount, flows, earlier, collect(DISTINCT whole) AS wholes
OPTIONAL MATCH (document:Document)-[:STATES]->(project)
WITH project, provinces, placed, financier, funded, amount, flows, earlier, wholes, max(coalesce(document.content_date, document.published_on)) AS last_news
RETURN project, financier, coalesce(project.kind, head(flows)) AS kind, provinces AS province, project.sought_on AS sought_since, last_news,
       coalesce(project.outcome, 'unknown') AS outcome, project.status AS status, amount, earlier + wholes AS follows,
       [project.sources, placed, funded] AS sources
ORDER BY coalesce(project.sought_on, '9999'), project.name_vi, project.id
