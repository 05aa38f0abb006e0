// name: inheritance
// id: q51
// theme: merger
// title: {vi: "Tỉnh mới thừa hưởng những gì từ các tỉnh cũ", en: "What a new province inherits from the old ones"}
// explain:
//   vi: "Đối tác, thỏa thuận, dự án theo nhà tài trợ và số liệu nêu: của tỉnh cũ nào, có trùng nhau không, có cộng được không."
//   en: "Partners, agreements, projects by funder and stated figures: of which old province, whether shared, whether they may be added."
// parameters:
//   province: {type: NewProvince, required: true}
//   what:
//     type: choice
//     default: all
//     choices:
//       all: {vi: "tất cả", en: "all"}
//       partner: {vi: "đối tác", en: "partner"}
//       agreement: {vi: "thỏa thuận", en: "agreement"}
//       project: {vi: "dự án", en: "project"}
//       figure: {vi: "số liệu", en: "figure"}
//     vi: Nội dung
//     en: What
//   status: status
// columns:
//   what: {vi: "Nội dung", en: "What", values: inherited}
//   item: {vi: "Tên", en: "Item"}
//   from: {vi: "Từ tỉnh cũ", en: "From"}
//   sum: {vi: "Cộng các tỉnh cũ", en: "Sum of the old", unit: number}
//   distinct: {vi: "Tỉnh mới", en: "New province", unit: number}
//   unit: {vi: "Đơn vị", en: "Unit", values: unit}
//   date: {vi: "Ngày, kỳ", en: "Date or period", unit: date}
//   shared: {vi: "Trùng", en: "Shared", values: yes_no}
//   additive: {vi: "Cộng được", en: "Additive", values: yes_no}
//   qualifier: {vi: "Mức chính xác", en: "Qualifier", values: qualifier, detail: true}
//   holder: {vi: "Cơ sở thừa kế", en: "Basis of inheritance", detail: true}
// counts:
//   vi: "Dự án và đối tác chung của nhiều tỉnh cũ chỉ đếm một lần nên không cộng được; vốn đăng ký, diện tích, dân số cộng được khi cùng thời điểm."
//   en: "Projects and partners that several old provinces share are counted once, so they are not additive; registered capital, area and population are, at equal cut-off dates."
// notes:
//   - vi: "Con số cộng từ các tỉnh cũ là của chúng tôi, không phải số chính thức của tỉnh mới."
//     en: "A sum of old provinces is ours; it is no official figure of the new province."
/* parts/units.cypher */
/* parts/sides.cypher */
WITH side, collect(DISTINCT unit) AS units
WITH collect({side: side, units: units}) AS sides
CALL (sides) {
  UNWIND sides AS one
  WITH one.side AS side, one.units AS units
  MATCH (side)<-[at:LOCATED_IN]-(project:Project)<-[fund:FUNDS]-(funder)
  WHERE $what IN ['all', 'project'] AND at.status IN $status AND project.status IN $status AND fund.status IN $status
  UNWIND units AS unit
  WITH funder, unit, collect(DISTINCT project) AS projects, collect([at.sources, fund.sources]) AS sources
  WITH funder, collect({unit: unit, n: size(projects)}) AS parts, sum(size(projects)) AS sum, collect(projects) AS lists, collect(sources) AS sources
  WITH funder, parts, sum, sources, reduce(all = [], list IN lists | all + [one IN list WHERE NOT one IN all]) AS projects
  RETURN 'project' AS what, funder AS item, parts, sum, size(projects) AS distinct, 'project' AS unit, null AS date,
         CASE WHEN size(projects) < sum THEN 'yes' ELSE 'no' END AS shared, 'no' AS additive, [] AS holder, sources, 0 AS earlier
  UNION ALL
  UNWIND sides AS one
  WITH one.side AS side, one.units AS units
  MATCH (side)-[party:PARTY_TO]->(agreement:Agreement)
  WHERE $what IN ['all', 'agreement'] AND party.status IN $status AND agreement.status IN $status AND coalesce(agreement.is_class, false) = false
  UNWIND units AS unit
  WITH agreement, collect(DISTINCT unit) AS units, collect(party.sources) AS parties
  OPTIONAL MATCH (agreement)-[heir:INHERITED_BY]->(holder)
  WITH agreement, units, parties, collect(heir) AS heirs
  RETURN 'agreement' AS what, agreement AS item, [unit IN units | {unit: unit, n: null}] AS parts, size(units) AS sum, 1 AS distinct,
         'agreement' AS unit, agreement.signed_on AS date, CASE WHEN size(units) > 1 THEN 'yes' ELSE 'no' END AS shared,
         CASE WHEN size(units) > 1 THEN 'no' ELSE 'yes' END AS additive,
         [heir IN heirs | coalesce(heir.basis, heir.decision, heir.partner_consent)] AS holder, [agreement.sources, parties] AS sources, 0 AS earlier
  UNION ALL
  UNWIND sides AS one
  WITH one.side AS side, one.units AS units
  WITH side, units WHERE $what IN ['all', 'partner']
  /* parts/ties.cypher */
  UNWIND units AS unit
  WITH now, collect(DISTINCT unit) AS units, collect(sources) AS sources, min(since) AS since
  RETURN 'partner' AS what, now AS item, [unit IN units | {unit: unit, n: null}] AS parts, size(units) AS sum, 1 AS distinct,
         'partner' AS unit, since AS date, CASE WHEN size(units) > 1 THEN 'yes' ELSE 'no' END AS shared,
         CASE WHEN size(units) > 1 THEN 'no' ELSE 'yes' END AS additive, [] AS holder, sources, 0 AS earlier
  UNION ALL
  UNWIND sides AS one
  WITH one.side AS side, one.units AS units
  MATCH (figure:Observation)-[:ABOUT]->(side)
  WHERE $what IN ['all', 'figure'] AND figure.status IN $status AND figure.value IS NOT NULL AND figure.counting IN ['stock', 'flow']
  UNWIND units AS unit
  WITH figure.indicator AS indicator, coalesce(figure.currency, figure.unit) AS unit_of, coalesce(figure.period, figure.as_of) AS date,
       head(collect(figure)) AS figure,
       collect({unit: unit, n: figure.value, of: coalesce(figure.currency, figure.unit), qualifier: coalesce(figure.qualifier, 'exact')}) AS parts, sum(figure.value) AS sum, collect(figure.sources) AS sources
  WITH indicator, figure, unit_of, date, parts, sum, sources ORDER BY size(parts) DESC, date DESC
  WITH indicator, unit_of, figure.counted_kind AS counted_kind, collect({figure: figure, date: date, parts: parts, sum: sum, sources: sources}) AS series
  WITH series[0].figure AS figure, unit_of, series[0].date AS date, series[0].parts AS parts, series[0].sum AS sum, series[0].sources AS sources, size(series) - 1 AS earlier
  WITH figure, unit_of, date, parts, sum, sources, earlier, figure.currency IS NOT NULL OR figure.unit IN ['km2', 'person'] AS additive
  RETURN 'figure' AS what, figure AS item, parts, sum, CASE WHEN additive OR size(parts) = 1 THEN sum ELSE null END AS distinct,
         unit_of AS unit, date, 'no' AS shared, CASE WHEN additive THEN 'yes' ELSE 'no' END AS additive, [] AS holder, sources, earlier
}
WITH what, item, parts, sum, distinct, shared, additive, unit, date, holder, sources, earlier,
     CASE what WHEN 'project' THEN 1 WHEN 'agreement' THEN 2 WHEN 'partner' THEN 3 ELSE 4 END AS rank
RETURN what, item, parts, sum, distinct, shared, additive, unit, date, holder, sources, earlier,
       [rank, -coalesce(sum, 0)] AS order, coalesce(item.name_vi, item.name_en, item.id) AS order_name
ORDER BY rank, coalesce(sum, 0) DESC, item.name_vi, item.id
