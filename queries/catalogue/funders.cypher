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
//   money:
//     type: choice
//     default: committed
//     choices:
//       committed: {vi: "cam kết, phê duyệt, đăng ký", en: "committed, approved, registered"}
//       disbursed: {vi: "giải ngân, thực hiện", en: "disbursed, realised"}
//     vi: Loại tiền
//     en: Money
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
MATCH (unit:Province)-[moves:SUCCEEDED_BY*0..5]->(asked:Province {id: $province})
WHERE $era <> 'as-signed' OR size(moves) = 0
WITH unit, sum(reduce(w = 1.0, move IN moves | w * coalesce(move.share_area, move.share_population, 1.0))) AS weight
MATCH (place:Province|LocalUnit)-[:PART_OF*0..3]->(unit)
WITH place, max(weight) AS weight
MATCH (place)<-[at:LOCATED_IN]-(project:Project)
WHERE at.status IN $status AND project.status IN $status
WITH place, weight, at, project, COUNT { (project)-[other:LOCATED_IN]->() WHERE other.status <> 'withdrawn' } AS places
WITH project, places, collect(at.sources) AS placed,
     sum(weight * CASE $split WHEN 'full' THEN 1.0 WHEN 'even' THEN 1.0 / places ELSE coalesce(at.share, 1.0 / places) END) AS share,
     CASE WHEN places = 1 THEN 'one' WHEN $split = 'stated' THEN coalesce(head(collect(at.share_basis)), 'even') ELSE 'even' END AS basis
MATCH (project)<-[fund:FUNDS]-(funder)
WHERE fund.status IN $status
WITH project, placed, CASE WHEN $split = 'full' THEN 1.0 ELSE share END AS share, basis, fund, funder,
     coalesce(fund.on_from.year, fund.money_year, project.approved_on_from.year, project.start_on_from.year) AS year
WHERE ($years_from IS NULL OR year >= $years_from) AND ($years_to IS NULL OR year <= $years_to)
WITH project, placed, share, basis, funder, collect(fund) AS funds, min(year) AS first_year, max(year) AS last_year
WITH project, placed, share, basis, funder, funds, first_year, last_year,
     head([kind IN CASE $money WHEN 'disbursed' THEN ['disbursed', 'realised'] ELSE ['committed', 'approved', 'registered', 'unclear'] END
           WHERE any(fund IN funds WHERE fund.money_kind = kind)]) AS kind
WITH project, placed, share, basis, funder, funds, kind, first_year, last_year,
     [fund IN funds WHERE fund.money_kind = kind AND fund.usd IS NOT NULL | fund.usd] AS sums
WITH project, placed, share, basis, funder, funds, kind, first_year, last_year,
     CASE WHEN size(sums) = 0 THEN null ELSE reduce(whole = 0.0, one IN sums | whole + one) END AS amount
RETURN funder,
       count(DISTINCT project) AS projects,
       CASE WHEN count(amount) = 0 THEN null ELSE sum(amount * share) END AS amount_split,
       CASE WHEN count(amount) = 0 THEN null ELSE sum(amount) END AS amount_full,
       collect(DISTINCT kind) AS money,
       reduce(all = [], one IN collect([fund IN funds WHERE fund.flow IS NOT NULL | fund.flow]) | all + [new IN one WHERE NOT new IN all]) AS flow,
       collect(DISTINCT basis) AS basis,
       min(first_year) AS first_year, max(last_year) AS last_year,
       collect(project.id) AS project_ids,
       collect([placed, [fund IN funds | fund.sources]]) AS sources
ORDER BY coalesce(amount_split, -1.0) DESC, projects DESC, funder.id
