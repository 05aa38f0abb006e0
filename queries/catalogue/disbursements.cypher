// name: disbursements
// id: q44
// theme: disbursement
// title: {vi: "Cam kết so với giải ngân theo dự án", en: "Commitment against disbursement by project"}
// explain:
//   vi: "Mỗi dự án và nhà tài trợ một dòng: số cam kết, số giải ngân, tỷ lệ khi có cả hai; dòng có cả hai đứng trước."
//   en: "One row a project and funder: committed, disbursed, and their ratio where both are known; rows with both come first."
// parameters:
//   partner: {type: Partner, default: all, vi: "Nhà tài trợ", en: "Funder"}
//   province: {type: Province, default: all}
//   years: years
//   status: status
//   era: era
// columns:
//   project: {vi: "Dự án", en: "Project"}
//   funder: {vi: "Nhà tài trợ", en: "Funder"}
//   committed: {vi: "Cam kết", en: "Committed", unit: USD}
//   disbursed: {vi: "Giải ngân", en: "Disbursed", unit: USD}
//   ratio: {vi: "Tỷ lệ giải ngân", en: "Disbursed of committed", unit: "%"}
//   denominator: {vi: "Mẫu số", en: "Denominator", values: money_kind, detail: true}
//   unclear: {vi: "Tiền nguồn không nói loại nào", en: "Money of a kind not stated", unit: USD, detail: true, sparse: true}
//   year: {vi: "Năm đầu", en: "First year", unit: year, detail: true}
// counts:
//   vi: "Cả dự án, không chia theo tỉnh; USD của năm giao dịch, nên tỷ giá hai năm khác nhau có thể làm lệch tỷ lệ. Mẫu số là cam kết, nếu không có thì phê duyệt, rồi đăng ký của chính nhà tài trợ; giải ngân, nếu không có thì thực hiện."
//   en: "Whole projects, not split by province; US dollars of the year of the transaction, so rates of two years can bend the ratio. The denominator is the funder's own commitment, else approval, else registration; disbursed, else realised."
// notes:
//   - vi: "Không có số liệu giải ngân không phải là 0%. Hiện nay: World Bank để trống cột giải ngân của cả 1.512 dòng có tọa độ; ADB để trống cam kết và ghi mọi giao dịch là “D” (nhiều khả năng là cam kết), nên số ấy nằm ở cột loại không nêu và không vào tỷ lệ; KOICA chỉ có giải ngân. Danh sách ODA, viện trợ và FDI của địa phương có cả hai."
//     en: "No data on disbursement is not 0%. Today: the World Bank leaves disbursements blank in all 1,512 geocoded rows; ADB leaves commitments blank and types every transaction “D” (likely commitments), so those sums stand in the column of kinds not stated and in no ratio; KOICA has disbursements alone. An office's own lists of ODA, aid and FDI hold both."
/* parts/scope.cypher */
WITH project, where, placed
WHERE where = 'vietnam'
WITH project, placed, [(project)<-[fund:FUNDS]-(funder) WHERE fund.status IN $status AND ($partner IS NULL OR funder.id = $partner OR 'country:' + funder.country = $partner) |
                       {funder: funder.id, kind: fund.money_kind, usd: fund.usd, sources: fund.sources,
                        year: coalesce(fund.on_from.year, fund.money_year, project.approved_on_from.year, project.start_on_from.year)}] AS funds
WITH project, placed, [fund IN funds WHERE CASE WHEN $years_undated THEN fund.year IS NULL
                                                ELSE ($years_from IS NULL OR fund.year >= $years_from) AND ($years_to IS NULL OR fund.year <= $years_to) END] AS funds
UNWIND reduce(ids = [], fund IN funds | CASE WHEN fund.funder IN ids THEN ids ELSE ids + [fund.funder] END) AS funder
WITH project, placed, funder, [fund IN funds WHERE fund.funder = funder] AS every
WITH project, placed, funder, every,
     head([kind IN ['committed', 'approved', 'registered'] WHERE any(fund IN every WHERE fund.kind = kind AND fund.usd IS NOT NULL)]) AS denominator,
     head([kind IN ['disbursed', 'realised'] WHERE any(fund IN every WHERE fund.kind = kind AND fund.usd IS NOT NULL)]) AS numerator

WITH project, placed, funder, every, denominator,
     CASE WHEN denominator IS NULL THEN null ELSE reduce(whole = 0.0, fund IN every | whole + CASE fund.kind WHEN denominator THEN coalesce(fund.usd, 0.0) ELSE 0.0 END) END AS committed,
     CASE WHEN numerator IS NULL THEN null ELSE reduce(whole = 0.0, fund IN every | whole + CASE fund.kind WHEN numerator THEN coalesce(fund.usd, 0.0) ELSE 0.0 END) END AS disbursed,
     CASE WHEN any(fund IN every WHERE fund.kind = 'unclear' AND fund.usd IS NOT NULL)
          THEN reduce(whole = 0.0, fund IN every | whole + CASE fund.kind WHEN 'unclear' THEN coalesce(fund.usd, 0.0) ELSE 0.0 END) END AS unclear
RETURN [project.id] AS project_ids, project.name_vi AS name_vi, project.name_en AS name_en, funder AS funder_node, committed, disbursed,
       CASE WHEN committed > 0 THEN 100.0 * disbursed / committed ELSE null END AS ratio, denominator, unclear,
       reduce(first = null, fund IN every | CASE WHEN first IS NULL OR fund.year < first THEN coalesce(fund.year, first) ELSE first END) AS year,
       coalesce(project.sources, []) + coalesce(placed, []) + [fund IN every WHERE fund.sources IS NOT NULL | fund.sources] AS sources
ORDER BY CASE WHEN committed IS NOT NULL AND disbursed IS NOT NULL THEN 0 WHEN coalesce(committed, disbursed, unclear) IS NOT NULL THEN 1 ELSE 2 END,
         coalesce(committed, disbursed, unclear, 0.0) DESC, project.id, funder_node
