// name: idle-aid
// id: q42
// theme: aid
// title: {vi: "Khoản viện trợ đã phê duyệt quá 6 tháng chưa thực hiện", en: "Approved aid idle for more than six months"}
// explain:
//   vi: "Khoản viện trợ đã phê duyệt mà đến ngày được hỏi chưa ghi nhận lần tiếp nhận hay giải ngân nào."
//   en: "Approved items of aid of which no receipt or disbursement is recorded on the day asked."
// parameters:
//   province: {type: Province, default: all}
//   months: {type: int, default: 6, vi: "Quá (tháng)", en: "For more than (months)"}
//   as_of: {type: date, default: today, vi: "Tính đến ngày", en: "As of"}
//   status: status
//   era: era
// columns:
//   item: {vi: "Khoản viện trợ", en: "Item of aid"}
//   provider: {vi: "Bên cung cấp viện trợ", en: "Provider"}
//   owner: {vi: "Chủ khoản viện trợ", en: "Recipient in charge"}
//   decision: {vi: "Quyết định phê duyệt", en: "Approving decision"}
//   approved: {vi: "Phê duyệt", en: "Approved", unit: date}
//   idle_months: {vi: "Số tháng", en: "Months idle", unit: month}
//   rule: {vi: "Căn cứ", en: "Rule"}
//   amount: {vi: "Cam kết", en: "Committed", unit: USD, money: committed, detail: true}
//   status: {values: status, detail: true}
//   province: {vi: "Tỉnh", en: "Province", detail: true}
// counts:
//   vi: "Từ ngày phê duyệt đến ngày được hỏi, khi chưa có ngày tiếp nhận đầu tiên và chưa có tiền giải ngân. Khoản không rõ ngày phê duyệt thì không tính được nên không nêu; khoản đã hủy thì không."
//   en: "From approval to the day asked, while neither a first receipt nor a disbursement is recorded. Items without a day of approval cannot be reckoned and are left out, as are cancelled ones."
// notes:
//   - vi: "Thu hồi quyết định là quyền của cấp phê duyệt, không phải tự động. Quy định 6 tháng là của Nghị định 80/2020/NĐ-CP; từ 08/12/2025 áp dụng Nghị định 313/2025/NĐ-CP, điều tương ứng chưa được kiểm tra. Ngày phê duyệt và tiếp nhận lấy từ danh sách của cơ quan (bangiao template aid)."
//     en: "To revoke an approval is a right of the approving authority and never automatic. The six months are of Decree 80/2020/NĐ-CP; since 8 December 2025 Decree 313/2025/NĐ-CP applies, whose article was not checked. Days of approval and receipt come from the office's own list (bangiao template aid)."
MATCH (project:Project)
WHERE project.kind IN ['aid', 'aid_programme', 'aid_project', 'aid_non_project'] AND project.status IN $status AND project.status <> 'cancelled'
  AND project.approved_on_before <= date($as_of) + duration({days: 1}) - duration({months: $months})
  AND (project.received_on IS NULL OR project.received_on_from > date($as_of))
  AND NOT EXISTS { (project)<-[paid:FUNDS]-() WHERE paid.money_kind IN ['disbursed', 'realised'] AND paid.amount > 0 AND paid.status IN $status }
  AND NOT EXISTS { (project)<-[:ABOUT]-(figure:Observation {indicator: 'disbursed'}) WHERE figure.value > 0 AND figure.status IN $status }
OPTIONAL MATCH (project)-[at:LOCATED_IN]->(place)
OPTIONAL MATCH (place)-[:PART_OF*0..3]->(unit:Province)-[moves:SUCCEEDED_BY*0..5]->(target:Province)
WHERE CASE WHEN $province IS NULL
        THEN target.era = $era OR (target = unit AND ($era = 'as-signed' OR ($era = '63' AND target.era = '34')))
        ELSE target.id = $province AND ($era <> 'as-signed' OR size(moves) = 0) END
WITH project, collect(DISTINCT target) AS province, collect(at.sources) AS placed
WHERE $province IS NULL OR size(province) > 0
OPTIONAL MATCH (project)<-[fund:FUNDS]-(provider) WHERE fund.status IN $status
WITH project, province, placed, collect(DISTINCT provider) AS provider, collect(fund.sources) AS funded,
     collect(CASE WHEN fund.usd IS NULL THEN null ELSE fund END) AS funds
WITH project, province, placed, provider, funded, funds, head([kind IN ['committed', 'approved'] WHERE any(fund IN funds WHERE fund.money_kind = kind)]) AS kind
WITH project, province, placed, provider, funded,
     CASE WHEN kind IS NULL THEN null ELSE reduce(whole = 0.0, fund IN funds | whole + CASE fund.money_kind WHEN kind THEN fund.usd ELSE 0.0 END) END AS amount
OPTIONAL MATCH (project)<-[:ACCOUNTABLE_FOR]-(owner)
WITH project, province, placed, provider, funded, amount, collect(DISTINCT owner) AS owner
RETURN project AS item, provider, owner, project.decision AS decision, project.approved_by AS approved_by, project.approved_on AS approved, amount,
       project.status AS status, province, [project.sources, placed, funded] AS sources
ORDER BY project.approved_on_from, project.id
