// name: sectors
// id: q12
// theme: funds
// title: {vi: "Lĩnh vực nào nhận nhiều vốn nhất, từ ai", en: "Sectors by money and by funder"}
// explain:
//   vi: "Mỗi lĩnh vực và nhà tài trợ một dòng; của cả nước Việt Nam, hoặc của một tỉnh."
//   en: "One row a sector and funder; of all Viet Nam, or of one province."
// parameters:
//   province: {type: Province, default: all}
//   years: years
//   status: status
//   era: era
//   level:
//     type: choice
//     default: DAC3
//     choices:
//       DAC3: {vi: "nhóm 3 chữ số", en: "3-digit groups"}
//       DAC5: {vi: "mã 5 chữ số", en: "5-digit codes"}
//     vi: Mức mã DAC
//     en: DAC level
//   money: money
// columns:
//   code: {vi: "Mã DAC", en: "DAC code"}
//   sector: {vi: "Lĩnh vực", en: "Sector"}
//   funder: {vi: "Nhà tài trợ", en: "Funder"}
//   where: {vi: "Ở đâu", en: "Where", values: placement, varies: true}
//   projects: {vi: "Số dự án", en: "Projects", unit: project, total: project_ids}
//   amount: {vi: "Số tiền", en: "Amount", unit: USD, money: committed, total: sum}
//   stated_as: {vi: "Tên trong nguồn", en: "As the source says", detail: true}
// counts:
//   vi: "Chia theo phần của lĩnh vực nêu trong nguồn, nếu không có thì chia đều; dự án không ghi lĩnh vực có dòng riêng, nên các dòng cộng bằng tổng. Chỉ tính phần ở Việt Nam; dự án không nêu nước có dòng riêng."
//   en: "Split by the sector shares of the source, else evenly; projects without a sector have a row of their own, so the rows add up to the whole. Only the part in Viet Nam counts; projects that state no country have rows of their own."
// notes:
//   - vi: "Bảng mã riêng của nguồn được đưa về mã DAC gần nhất; lĩnh vực chỉ nêu ở mức nhóm thì giữ mã 3 chữ số cả khi hỏi 5 chữ số. Mã 0 của ADB là không nêu."
//     en: "A source's own scheme is brought to the closest DAC code; what is stated by group alone keeps its 3 digits when 5 are asked. Code 0 of ADB is not stated."
/* parts/scope.cypher */
MATCH (project)<-[fund:FUNDS]-(funder)
WHERE fund.status IN $status
/* parts/dated.cypher */
/* parts/amount.cypher */
WITH project, where, placed, funder.id AS funder, fund.sources AS funded, amount * part AS amount,
     fund.usd IS NULL OR NOT coalesce(fund.money_kind, '') IN $money_kinds AS doubted
/* parts/by_sector.cypher */
WITH CASE $level WHEN 'DAC3' THEN left(code, 3) ELSE code END AS code, funder, where, project.id AS project_id, stated_sector, doubted, amount * sector_share AS amount,
     CASE WHEN placed IS NULL AND funded IS NULL AND sector_sources IS NULL THEN null ELSE [placed, funded, sector_sources] END AS cited
WITH code, funder, where, collect(DISTINCT project_id) AS project_ids, collect(CASE WHEN doubted THEN project_id END) AS doubted_ids,
     collect(stated_sector) AS stated_as, CASE WHEN count(amount) = 0 THEN null ELSE sum(amount) END AS amount, collect(cited) AS sources
RETURN code, 'sector:dac/' + code AS sector_node, funder AS funder_node, where, size(project_ids) AS projects, amount,
       stated_as AS stated_as_nodes, project_ids, doubted_ids, sources
ORDER BY coalesce(amount, -1.0) DESC, code, funder_node, where
