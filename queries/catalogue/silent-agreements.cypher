// name: silent-agreements
// id: q19
// theme: agreements
// title: {vi: "Thỏa thuận đã ký mà không thấy hoạt động", en: "Signed agreements with no sign of life"}
// explain:
//   vi: "Thỏa thuận đã ký mà từ dấu vết gần nhất (nếu không có thì từ ngày ký) đã quá số tháng ấy."
//   en: "Signed agreements whose last sign of life (else their signing) is more months ago than that."
// parameters:
//   province: {type: Province, default: all}
//   months_silent: {type: int, default: 24, vi: "Im ắng từ (tháng)", en: "Silent for (months)"}
//   as_of: {type: date, default: today, vi: "Tính đến ngày", en: "As of"}
//   status: status
//   era: era
// columns:
//   agreement: {vi: "Thỏa thuận", en: "Agreement"}
//   signed_on: {vi: "Ngày ký", en: "Signed on", unit: date}
//   last_evidence: {vi: "Dấu vết gần nhất", en: "Last sign of life"}
//   last_on: {vi: "Ngày của dấu vết", en: "Date of it", unit: date}
//   silent_months: {vi: "Số tháng im ắng", en: "Silent months", unit: month}
//   partner: {vi: "Đối tác", en: "Partner"}
//   holder: {vi: "Nơi nắm giữ hiện nay", en: "Held today by", detail: true}
//   execution:
//     vi: "Tình hình triển khai"
//     en: "State of execution"
//     detail: true
//     values: execution
// counts:
//   vi: "Dấu vết là sự kiện, đoàn, dự án của chính hai bên, điều mà nguồn nêu là kết quả của thỏa thuận, hoặc ngày hoạt động gần nhất trong danh sách của cơ quan; sau ngày ký và trước ngày được hỏi."
//   en: "A sign of life is an event, a delegation or a project of the very two sides, what a source states as a result of the agreement, or the last activity of the office's list; after the signing and before the day asked."
// notes:
//   - vi: "Không thấy trong các nguồn đã nạp chưa phải là bằng chứng không có hoạt động: các nguồn đã đọc được kể ở mục “Dựa trên”. Thỏa thuận không rõ ngày ký và không có dấu vết thì không tính được số tháng."
//     en: "Silence in the sources loaded is no proof of inaction: what was read is listed under “Based on”. Where neither signing nor sign of life is dated, the months are unknown."
/* parts/pacts.cypher */
WITH agreement, parties, signed, heirs, inherited, heads
WHERE NOT coalesce(agreement.legal_status, '') IN ['expired', 'terminated', 'left'] AND coalesce(agreement.execution, '') <> 'completed'
  AND size([one IN parties WHERE one.ours AND NOT one.body:Country]) > 0
/* parts/life.cypher */
RETURN agreement, parties, heirs, life, agreement.signed_on AS signed_on, agreement.execution AS execution,
       [agreement.sources, signed, inherited, lived] AS sources
