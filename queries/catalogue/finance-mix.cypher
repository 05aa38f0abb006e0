// name: finance-mix
// id: q30
// theme: trends
// title: {vi: "Cơ cấu vốn: không hoàn lại, vay ODA, vay khác theo từng năm", en: "Mix of grants, ODA loans and other loans over the years"}
// explain:
//   vi: "Mỗi năm và loại vốn một dòng: số dự án, số tiền và tỷ trọng trong năm; của cả nước hoặc của một tỉnh."
//   en: "One row a year and kind of finance: projects, money and its share of the year; of all Viet Nam or of one province."
// parameters:
//   province: {type: Province, default: all}
//   partner: {type: Partner, default: all, vi: "Nhà tài trợ", en: "Funder"}
//   years: years
//   status: status
//   era: era
//   money: money
// columns:
//   year: {vi: "Năm", en: "Year", unit: year}
//   mix:
//     vi: Loại vốn
//     en: Kind of finance
//     values:
//       grant: {vi: "không hoàn lại", en: "grants"}
//       oda_loan: {vi: "vay ODA", en: "ODA loans"}
//       other_loan: {vi: "vay khác, gồm vay ưu đãi", en: "other loans, concessional ones among them"}
//       not_stated: {vi: "nguồn không nêu", en: "not stated"}
//   projects: {vi: "Số dự án", en: "Projects", unit: project, total: project_ids}
//   amount: {vi: "Số tiền", en: "Amount", unit: USD, money: committed, total: sum}
//   share: {vi: "Tỷ trọng trong năm", en: "Share of the year", unit: "%"}
// counts:
//   vi: "Năm của khoản tiền, nếu không có thì năm phê duyệt hoặc bắt đầu. Hỏi một tỉnh thì chỉ tính phần của tỉnh. Không gồm đầu tư trực tiếp nước ngoài."
//   en: "The year of the money, else of the approval or start. For a province its part alone counts. Foreign direct investment is not in it."
// notes:
//   - vi: "Hỗ trợ kỹ thuật, cứu trợ khẩn cấp và viện trợ bằng hiện vật là không hoàn lại. Vay ODA chỉ khi nguồn nói rõ (IDA, cột loại vốn, hoặc mã DAC); các khoản vay khác, kể cả IBRD, nằm ở “vay khác”: nguồn không cho biết mức ưu đãi."
//     en: "Technical assistance, emergency relief and aid in kind are grants. ODA loans are those that the source calls so (IDA, the column of kinds, or DAC codes); all other loans, IBRD's too, are among “other loans”: the sources do not tell how concessional they are."
//   - vi: "World Bank chỉ tách IBRD, IDA và viện trợ trong danh sách năm 2025; khoản không rõ năm có dòng riêng khi không hỏi theo năm."
//     en: "The World Bank tells IBRD, IDA and grants apart only in its list of 2025; money without a year has rows of its own when no years are asked."
/* parts/scope.cypher */
WITH project, where, part, placed
WHERE where = 'vietnam' AND coalesce(project.kind, '') <> 'fdi'
MATCH (project)<-[fund:FUNDS]-(funder)
WHERE fund.status IN $status AND coalesce(fund.flow, '') <> '36' AND ($partner IS NULL OR funder.id = $partner OR 'country:' + funder.country = $partner)
/* parts/dated.cypher */
/* parts/amount.cypher */
WITH *
WHERE kind IS NULL OR fund.money_kind = kind
WITH project, part, placed, fund, year, amount, coalesce(fund.flow, '') AS flow, CASE size(coalesce(fund.finance_type, '')) WHEN 3 THEN left(fund.finance_type, 1) ELSE '' END AS finance, coalesce(project.kind, '') AS kind
WITH project, part, placed, fund, year, amount,
     CASE WHEN flow IN ['grant', 'oda_grant'] OR finance = '1' THEN 'grant'
          WHEN flow = 'oda_loan' OR (flow = '10' AND finance = '4') THEN 'oda_loan'
          WHEN flow IN ['loan', '20', '21', '22'] OR finance = '4' THEN 'other_loan'
          WHEN kind IN ['grant', 'technical_assistance', 'emergency_relief', 'aid_in_kind'] OR kind STARTS WITH 'aid' OR kind = 'oda_grant' THEN 'grant'
          WHEN kind = 'oda_loan' THEN 'oda_loan'
          WHEN kind = 'loan' THEN 'other_loan'
          ELSE 'not_stated' END AS mix
WITH year, mix, collect(DISTINCT project.id) AS project_ids,
     collect(CASE WHEN fund.usd IS NULL OR NOT coalesce(fund.money_kind, '') IN $money_kinds THEN project.id END) AS doubted_ids, collect(placed) AS placed, collect(fund.sources) AS funded,
     CASE WHEN count(amount) = 0 THEN null ELSE sum(amount * part) END AS amount
RETURN year, mix, size(project_ids) AS projects, amount, project_ids, doubted_ids, [placed, funded] AS sources
ORDER BY coalesce(year, 9999), CASE mix WHEN 'grant' THEN 0 WHEN 'oda_loan' THEN 1 WHEN 'other_loan' THEN 2 ELSE 3 END
