// name: funders
// id: q10
// theme: funds
// title: {vi: "Ai tài trợ gì ở một tỉnh, bao nhiêu", en: "Who funds what in a province, and how much"}
// explain:
//   vi: "Mỗi nhà tài trợ một dòng: số dự án ở tỉnh, phần tiền của tỉnh, và tổng tiền của cả các dự án ấy."
//   en: "One row a funder: its projects in the province, the province's part of the money, and those projects' whole money."
// parameters:
//   province: {type: Province, required: true}
//   years: years
//   status: status
//   era: era
//   split:
//     type: choice
//     default: stated
//     choices:
//       stated: {vi: "theo nguồn, nếu không có thì chia đều", en: "as stated, else evenly"}
//       even: {vi: "chia đều cho các nơi", en: "evenly over the places"}
//       full: {vi: "không chia", en: "not split"}
//     vi: Cách chia
//     en: Split
//   money: money
// columns:
//   funder: {vi: "Nhà tài trợ", en: "Funder"}
//   projects: {vi: "Số dự án", en: "Projects", unit: project, total: project_ids}
//   amount_split: {vi: "Phần của tỉnh", en: "Province's part", unit: USD, money: committed, total: sum}
//   amount_full: {vi: "Cả dự án", en: "Whole projects", unit: USD, money: committed}
//   money: {vi: "Loại tiền", en: "Kind of money", values: money_kind}
//   flow: {vi: "Loại vốn", en: "Kind of finance", values: flow}
//   basis: {vi: "Cách chia", en: "Split by", values: share_basis}
//   first_year: {vi: "Từ năm", en: "From", unit: year, detail: true}
//   last_year: {vi: "Đến năm", en: "To", unit: year, detail: true}
// counts:
//   vi: "Đếm dự án khác nhau; tiền theo USD của năm giao dịch. Phần của tỉnh cộng qua mọi tỉnh, cả nước và không định vị thì bằng tổng; cột cả dự án không cộng được giữa các tỉnh."
//   en: "Distinct projects; money in US dollars of the year of the transaction. The parts of all provinces, the nationwide and the unplaced add up to the whole; the column of whole projects cannot be added over provinces."
// notes:
//   - vi: "Năm là năm của khoản tiền, nếu không có thì năm phê duyệt hoặc bắt đầu dự án; khi hỏi theo năm, khoản không rõ năm bị để ngoài."
//     en: "The year is that of the money, else of the project's approval or start; when years are asked, money without a year is left out."
/* parts/here.cypher */
MATCH (project)<-[fund:FUNDS]-(funder)
WHERE fund.status IN $status
/* parts/dated.cypher */
/* parts/amount.cypher */
WITH project.id AS project, placed, funder.id AS funder, fund, year, kind, amount, CASE $split WHEN 'full' THEN 1.0 WHEN 'even' THEN share_even ELSE share END AS share,
     CASE WHEN basis = 'one' OR $split = 'stated' THEN basis ELSE 'even' END AS basis
WITH funder,
     CASE WHEN count(amount) = 0 THEN null ELSE sum(amount * share) END AS amount_split,
     CASE WHEN count(amount) = 0 THEN null ELSE sum(amount) END AS amount_full,
     collect(DISTINCT kind) AS money,
     collect(DISTINCT fund.flow) AS flow,
     collect(DISTINCT basis) AS basis,
     min(year) AS first_year, max(year) AS last_year,
     collect(DISTINCT project) AS project_ids,
     collect(CASE WHEN fund.usd IS NULL OR NOT coalesce(fund.money_kind, '') IN $money_kinds THEN project END) AS doubted_ids,
     collect(placed) AS placed, collect(fund.sources) AS funded
RETURN funder AS funder_node, size(project_ids) AS projects, amount_split, amount_full, money, flow, basis, first_year, last_year,
       project_ids, doubted_ids, [placed, funded] AS sources
ORDER BY coalesce(amount_split, -1.0) DESC, projects DESC, funder
