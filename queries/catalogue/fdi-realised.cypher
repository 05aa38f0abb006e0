// name: fdi-realised
// id: q46
// theme: disbursement
// title: {vi: "Vốn FDI đăng ký so với thực hiện", en: "FDI registered against realised"}
// explain:
//   vi: "Mỗi thời điểm và nguồn một dòng: số dự án còn hiệu lực, vốn đăng ký, vốn thực hiện và tỷ lệ."
//   en: "One row a cut-off and source: projects in effect, registered and realised capital, and their ratio."
// parameters:
//   province: {type: Province, required: true}
//   as_of: {type: date, vi: "Tính đến", en: "As of"}
//   status: status
//   era: era
// columns:
//   as_of: {vi: "Tính đến", en: "As of", unit: date}
//   place: {vi: "Địa bàn", en: "Place", varies: true}
//   projects: {vi: "Số dự án", en: "Projects", unit: project}
//   registered: {vi: "Vốn đăng ký", en: "Registered", unit: USD}
//   registered_stated: {vi: "Đăng ký, như nguồn nêu", en: "Registered, as stated", values: qualifier}
//   realised: {vi: "Vốn thực hiện", en: "Realised", unit: USD}
//   realised_stated: {vi: "Thực hiện, như nguồn nêu", en: "Realised, as stated", values: qualifier}
//   ratio: {vi: "Tỷ lệ thực hiện", en: "Realised of registered"}
//   basis:
//     vi: Căn cứ
//     en: Basis
//     values:
//       counted: {vi: "đếm được trong danh sách", en: "counted in lists"}
//       stated: {vi: "nguồn nêu", en: "stated"}
// counts:
//   vi: "Số lũy kế còn hiệu lực tại thời điểm nêu; vốn cấp mới trong kỳ là dòng chảy nên không ở đây. Số nêu trong nguồn và số đếm được để riêng, không cộng."
//   en: "What is in effect at the cut-off; new licences of a period are a flow and not here. Stated and counted figures stand apart and are never added."
// notes:
//   - vi: "Tỷ lệ giữ mức chính xác của hai số: “hơn 148” và “khoảng 140” cho “khoảng, dưới 95%”. Thiếu một số thì không có tỷ lệ, không phải 0%. Hiện nay niên giám không có vốn thực hiện theo tỉnh."
//     en: "The ratio keeps how exactly both are stated: “more than 148” and “about 140” give “about, below 95%”. Where one is missing there is no ratio, which is not 0%. Today the yearbook has no realised capital by province."
CALL () {
  /* parts/units.cypher */
  /* parts/sides.cypher */
  MATCH (figure:Observation {topic: 'fdi'})-[:ABOUT]->(side)
  WHERE figure.status IN $status AND figure.counting = 'stock'
    AND figure.indicator IN ['fdi_projects', 'fdi_projects_active', 'fdi_registered_capital', 'fdi_implemented_capital', 'fdi_realised_capital']
  WITH DISTINCT figure, side
  RETURN 'stated' AS basis, side AS place, figure, figure.as_of AS as_of, toString(figure.as_of_from) AS day, null AS projects, null AS registered, null AS realised,
         [] AS project_ids, [figure.sources] AS sources
  UNION ALL
  /* parts/here.cypher */
  WITH project, placed, share
  WHERE project.kind = 'fdi' AND ($as_of IS NULL OR project.approved_on_from IS NULL OR toString(project.approved_on_from) <= $as_of)
  OPTIONAL MATCH (project)<-[fund:FUNDS]-(funder) WHERE fund.status IN $status AND fund.usd IS NOT NULL
  WITH project, placed, share, collect(fund) AS funds
  WITH project, placed, share, funds, [fund IN funds WHERE fund.money_kind = 'registered' | fund.usd] AS promised, [fund IN funds WHERE fund.money_kind = 'realised' | fund.usd] AS paid
  WITH project, placed, funds,
       CASE WHEN size(promised) = 0 THEN null ELSE share * reduce(whole = 0.0, one IN promised | whole + one) END AS registered,
       CASE WHEN size(paid) = 0 THEN null ELSE share * reduce(whole = 0.0, one IN paid | whole + one) END AS realised
  WITH collect(project.id) AS project_ids, collect([project.sources, placed, [fund IN funds | fund.sources]]) AS sources,
       CASE WHEN count(registered) = 0 THEN null ELSE sum(registered) END AS registered, CASE WHEN count(realised) = 0 THEN null ELSE sum(realised) END AS realised,
       sum(CASE WHEN (registered IS NULL) = (realised IS NULL) THEN 0 ELSE 1 END) AS one_sided
  WHERE size(project_ids) > 0
  MATCH (place:Province {id: $province})
  RETURN 'counted' AS basis, place, null AS figure, null AS as_of, null AS day, size(project_ids) AS projects, registered,
         CASE WHEN one_sided > 0 THEN null ELSE realised END AS realised, project_ids, sources
}
WITH *
WHERE $as_of IS NULL OR day IS NULL OR day <= $as_of
RETURN basis, place, figure, as_of, day, projects, registered, realised, project_ids, sources
ORDER BY basis, day DESC, place.id, figure.id
