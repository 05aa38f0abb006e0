// name: funder-by-province
// id: q11
// theme: funds
// title: {vi: "Tiền của một nhà tài trợ theo tỉnh, cộng lại đúng bằng tổng", en: "A funder's money by province, adding up to its total"}
// explain:
//   vi: "Mỗi tỉnh một dòng, kèm dòng cho cả nước, phần không phân theo tỉnh, phần ngoài Việt Nam và phần không rõ nước."
//   en: "One row a province, with rows for the nationwide part, the part in no province, the part outside Viet Nam, and the part of no stated country."
// parameters:
//   partner: {type: Partner, required: true, vi: "Nhà tài trợ", en: "Funder"}
//   years: years
//   status: status
//   era: era
//   money: money
// columns:
//   province: {vi: "Tỉnh", en: "Province"}
//   placement: {vi: "Định vị", en: "Placement", values: placement, detail: true}
//   projects: {vi: "Số dự án", en: "Projects", unit: project, total: project_ids}
//   amount: {vi: "Số tiền", en: "Amount", unit: USD, money: committed, total: sum}
//   share: {vi: "Tỷ trọng", en: "Share", unit: "%", total: sum}
//   basis: {vi: "Cách chia", en: "Split by", values: share_basis, detail: true}
// counts:
//   vi: "Tổng các dòng bằng tổng của nhà tài trợ; số dự án ở dòng tổng là dự án khác nhau, mỗi dự án đếm một lần. Một nước gồm cả các tổ chức của nước đó."
//   en: "The rows add up to the funder's total; the projects of the total are distinct, each counted once. A country takes in its organisations."
// notes:
//   - vi: "Dự án ở nhiều nơi được chia theo phần nêu trong nguồn, nếu không có thì chia đều; đơn vị đã tách được chia theo diện tích."
//     en: "A project in several places is split by stated shares, else evenly; what a split unit had is divided by area."
MATCH (chosen:Organisation|ForeignLocality|Country {id: $partner})
MATCH (funder:Organisation|ForeignLocality|Country|Province|LocalUnit)
WHERE funder.id = $partner OR (chosen:Country AND funder.country = chosen.iso2)
MATCH (funder)-[fund:FUNDS]->(project:Project)
WHERE fund.status IN $status AND project.status IN $status
/* parts/dated.cypher */
/* parts/amount.cypher */
WITH project, collect(fund.sources) AS funded, CASE WHEN count(amount) = 0 THEN null ELSE sum(amount) END AS amount
/* parts/placed.cypher */
WITH target, placement, collect(DISTINCT project.id) AS project_ids,
     CASE WHEN count(amount) = 0 THEN null ELSE sum(amount * share) END AS amount,
     collect(DISTINCT basis) AS basis, collect([funded, placed]) AS sources
RETURN target AS province, placement, size(project_ids) AS projects, amount, basis, project_ids, sources
ORDER BY CASE placement WHEN 'province' THEN 0 ELSE 1 END, coalesce(amount, -1.0) DESC, coalesce(target.id, placement)
