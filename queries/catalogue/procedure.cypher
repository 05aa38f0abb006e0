// name: procedure
// id: q22
// theme: agreements
// title: {vi: "Tiến độ thủ tục một thỏa thuận: đã hỏi ai, hạn nào", en: "Procedure clock of one agreement"}
// explain:
//   vi: "Các bước lấy ý kiến, ký, báo cáo, chấm dứt: đã làm ngày nào, hạn nào, theo quy định có hiệu lực vào ngày ấy."
//   en: "The steps of consulting, signing, reporting and ending: done when, due when, by the rule in force at that date."
// parameters:
//   agreement: {type: Agreement, required: true, vi: "Thỏa thuận", en: "Agreement"}
//   as_of: {type: date, default: today, vi: "Tính đến ngày", en: "As of"}
//   status: {type: status, default: "actual,ongoing,planned,proposed,requested"}
// columns:
//   step: {vi: "Bước", en: "Step"}
//   due: {vi: "Hạn", en: "Due", unit: date}
//   done: {vi: "Đã làm", en: "Done", unit: date}
//   state:
//     vi: "Tình trạng"
//     en: "State"
//     values: {done: {vi: "đã làm", en: "done"}, late: {vi: "đã làm, quá hạn", en: "done late"}, unclear: {vi: "đã làm, không rõ có đúng hạn", en: "done, unclear whether in time"}, waiting: {vi: "còn trong hạn", en: "within time"}, overdue: {vi: "quá hạn", en: "overdue"}, open: {vi: "chưa ghi", en: "not recorded"}, if_needed: {vi: "chỉ khi có ý kiến khác nhau", en: "only if opinions differ"}}
//   rule: {vi: "Quy định về hạn", en: "Time allowed"}
//   basis: {vi: "Căn cứ", en: "Basis"}
// counts:
//   vi: "Hạn trả lời ý kiến tính bằng ngày làm việc (trừ thứ bảy, chủ nhật và ngày nghỉ lễ theo dương lịch); hạn báo cáo, thông báo tính bằng ngày liên tục. Quy định lấy theo ngày bắt đầu của mỗi bước."
//   en: "The time for answers is in working days (without Saturdays, Sundays and the public holidays of the solar calendar), that for reports and notices in calendar days. The rule is that of the day on which each step begins."
// notes:
//   - vi: "Nghỉ Tết Nguyên đán, Giỗ Tổ và ngày nghỉ Quốc khánh thứ hai (1/9 hoặc 3/9) chưa trừ: hạn rơi vào những ngày ấy thì muộn hơn. Hạn chỉ tính cho cấp tỉnh theo Luật 70/2020 (điều 18, 19, 33, 34); hạn ở Nghị định 64/2021 cho sở, ngành, huyện, xã chưa được kiểm tra nên để trống. Ngày của các bước lấy từ danh sách của cơ quan (bangiao template agreements)."
//     en: "Lunar New Year, the Hung Kings' day and the second day of National Day (1 or 3 September) are not taken off: a term that meets them ends later. Terms are reckoned for the provincial level by Law 70/2020 (articles 18, 19, 33, 34); those of Decree 64/2021 for departments, districts and communes were not checked and stay empty. The days of the steps come from the office's own list (bangiao template agreements)."
MATCH (agreement:Agreement {id: $agreement})
WHERE agreement.status IN $status
OPTIONAL MATCH (agreement)<-[party:PARTY_TO]-(body)
WITH agreement, head([level IN collect(CASE WHEN body:Province OR body:LocalUnit OR coalesce(body.country, body.iso2, '') = 'VN' THEN party.level ELSE null END) | level]) AS level
RETURN agreement, coalesce(level, agreement.level_vn) AS level, agreement.sources AS sources
