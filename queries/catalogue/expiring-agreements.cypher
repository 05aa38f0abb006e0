// name: expiring-agreements
// id: q17
// theme: agreements
// title: {vi: "Thỏa thuận sắp hết hạn hoặc cần gia hạn trong N tháng tới", en: "Agreements expiring within N months"}
// explain:
//   vi: "Quá hạn mà chưa ghi gia hạn đứng trước, rồi sắp hết hạn, cuối cùng là những thỏa thuận không rõ thời hạn."
//   en: "First those past their end without a recorded renewal, then those about to end, last those whose end is unknown."
// parameters:
//   months: {type: int, default: 12, vi: "Trong (tháng)", en: "Within (months)"}
//   province: {type: Province, default: all}
//   as_of: {type: date, default: today, vi: "Tính từ ngày", en: "As of"}
//   status: status
//   era: era
// columns:
//   agreement: {vi: "Thỏa thuận", en: "Agreement"}
//   expires: {vi: "Hết hạn", en: "Expires", unit: date}
//   months_left: {vi: "Còn (tháng)", en: "Months left", unit: month}
//   term:
//     vi: "Thời hạn"
//     en: "Term"
//     values: {overdue: {vi: "đã quá hạn", en: "overdue"}, due: {vi: "sắp hết hạn", en: "due"}, unknown: {vi: "không rõ thời hạn", en: "end unknown"}}
//   renewal:
//     vi: "Điều khoản gia hạn"
//     en: "Renewal clause"
//     values: {automatic: {vi: "tự động", en: "automatic"}, on_request: {vi: "khi các bên đồng ý", en: "on request"}, none: {vi: "không gia hạn", en: "none"}, unknown: {vi: "chưa rõ", en: "unknown"}}
//   last_activity: {vi: "Hoạt động gần nhất", en: "Last activity"}
//   last_on: {vi: "Ngày hoạt động", en: "Active on", unit: date}
//   holder: {vi: "Nơi nắm giữ hiện nay", en: "Held today by"}
//   partner: {vi: "Đối tác", en: "Partner", detail: true}
//   basis:
//     vi: "Căn cứ của ngày hết hạn"
//     en: "The end is"
//     detail: true
//     values: {stated: {vi: "nguồn nêu", en: "stated"}, title: {vi: "theo giai đoạn trong tên", en: "told by the years in the title"}, unknown: {vi: "không rõ", en: "unknown"}}
// counts:
//   vi: "Chỉ tính hạn đối với thỏa thuận có ngày hết hạn, hoặc có giai đoạn năm trong tên. Không rõ ngày hết hạn không có nghĩa là có hiệu lực mãi."
//   en: "Only agreements with an end, or with years in their title, are reckoned. An unknown end does not mean in force for ever."
// notes:
//   - vi: "Thỏa thuận đã hết hiệu lực, chấm dứt, rút khỏi, hoặc đã có bản gia hạn thì không nêu. Bài báo hầu như không nêu ngày hết hạn: hãy nạp danh sách của cơ quan (bangiao template agreements)."
//     en: "Agreements that are expired, terminated, left or already renewed are left out. Articles hardly ever state an end: load the office's own list (bangiao template agreements)."
/* parts/pacts.cypher */
WITH agreement, parties, signed, heirs, inherited, heads
WHERE NOT coalesce(agreement.legal_status, '') IN ['expired', 'terminated', 'left'] AND NOT EXISTS { (agreement)<-[tie:RENEWS]-(later:Agreement) WHERE tie.status IN $status AND later.status IN $status }
  AND size([one IN parties WHERE one.ours AND NOT one.body:Country]) > 0
/* parts/life.cypher */
RETURN agreement, parties, heirs, life, coalesce(agreement.renewal, 'unknown') AS renewal, [agreement.sources, signed, inherited, lived] AS sources
