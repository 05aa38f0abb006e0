// name: agreements-to-review
// id: q20
// theme: agreements
// title: {vi: "Thỏa thuận phải rà soát sau sắp xếp năm 2025", en: "Agreements to review after the 2025 reorganisation"}
// explain:
//   vi: "Thỏa thuận do tỉnh đã hợp nhất, cấp huyện đã bỏ, cấp xã hoặc cơ quan của chúng ký trước 01/7/2025: ai ký, ai kế thừa, còn phải làm gì."
//   en: "What merged provinces, abolished districts, communes or their bodies signed before 1 July 2025: who signed, who inherits, what is still to be done."
// parameters:
//   province: {type: Province, default: all}
//   status: status
//   era: era
// columns:
//   agreement: {vi: "Thỏa thuận", en: "Agreement"}
//   signed_by: {vi: "Bên ký cũ", en: "Signed by"}
//   level: {vi: "Cấp ký", en: "Level", values: level}
//   reason:
//     vi: "Vì sao"
//     en: "Why"
//     values: {merged: {vi: "tỉnh đã hợp nhất", en: "province merged"}, kept_name: {vi: "tỉnh giữ tên nhưng đổi địa giới", en: "kept its name, new territory"}, district: {vi: "cấp huyện đã bỏ", en: "districts abolished"}, commune: {vi: "kiểm tra xã còn hay đã nhập", en: "check whether the commune was merged"}, body: {vi: "cơ quan của tỉnh đã hợp nhất", en: "body of a merged province"}, abolished: {vi: "đơn vị đã kết thúc", en: "unit ended"}}
//   holder: {vi: "Bên kế thừa", en: "Inherited by"}
//   basis: {vi: "Căn cứ", en: "Basis"}
//   partner_consent:
//     vi: "Đối tác đồng ý"
//     en: "Partner consents"
//     values: {"yes": {vi: "đồng ý", en: "yes"}, "no": {vi: "không đồng ý", en: "no"}, unknown: {vi: "chưa rõ", en: "unknown"}}
//   action:
//     vi: "Việc cần làm"
//     en: "Action"
//     values: {keep: {vi: "giữ nguyên", en: "keep"}, retitle: {vi: "đổi tên, chức danh", en: "retitle"}, amend: {vi: "sửa đổi, bổ sung", en: "amend"}, suspend: {vi: "tạm đình chỉ", en: "suspend"}, leave: {vi: "rút khỏi", en: "leave"}, terminate: {vi: "chấm dứt", en: "terminate"}, none: {vi: "chưa ghi quyết định", en: "none recorded yet"}}
//   partner: {vi: "Đối tác", en: "Partner", detail: true}
//   signed_on: {vi: "Ngày ký", en: "Signed on", unit: date, detail: true}
// counts:
//   vi: "Mỗi thỏa thuận ký đến hết 30/6/2025 (hoặc không rõ ngày ký) của đơn vị đã kết thúc. Tỉnh giữ tên nhưng nhận thêm địa bàn cũng phải rà soát; tỉnh không sắp xếp thì không."
//   en: "Every agreement signed until 30 June 2025 (or undated) by a unit that ended. A province that kept its name but took in others is reviewed, too; one that was not reorganised is not."
// notes:
//   - vi: "Ở đâu nguồn không nêu ai kế thừa, bên kế thừa được suy ra: tỉnh hợp nhất theo Nghị quyết 202/2025/QH15; UBND cấp tỉnh kế thừa thỏa thuận của UBND cấp huyện, sở, ngành theo Nghị định 177/2025/NĐ-CP. Số phận của từng xã chưa có trong dữ liệu: phải tự kiểm tra. Thỏa thuận đã hết hiệu lực, chấm dứt hoặc rút khỏi thì không nêu."
//     en: "Where no source says who inherits, the heir is derived: for merged provinces by Resolution 202/2025/QH15; what district People's Committees and departments signed goes to the provincial one by Decree 177/2025/NĐ-CP. What became of each commune is not in the data: check it. Agreements that are expired, terminated or left are left out."
/* parts/pacts.cypher */
WITH agreement, parties, signed, heirs, inherited
WHERE (agreement.signed_on IS NULL OR agreement.signed_on_from < date('2025-07-01'))
  AND NOT coalesce(agreement.legal_status, '') IN ['expired', 'terminated', 'left']
CALL (parties) {
  UNWIND [one IN parties WHERE one.ours AND NOT one.body:Country] AS one
  WITH one.body AS body, one.now AS heirs
  UNWIND CASE size(heirs) WHEN 0 THEN [null] ELSE heirs END AS heir
  OPTIONAL MATCH (old:Province {era: '63'})-[:SUCCEEDED_BY]->(heir)
  WITH body, heir, collect(old) AS olds
  OPTIONAL MATCH (body)-[:BASED_IN|PART_OF*0..5]->(unit:LocalUnit)
  RETURN body, heir, size(olds) AS merged, collect(DISTINCT unit) AS units
}
WITH agreement, parties, signed, heirs, inherited, collect({body: body, heir: heir, merged: merged, units: units}) AS fates
RETURN agreement, parties, heirs, fates, agreement.signed_on AS signed_on, coalesce(agreement.review, 'none') AS action,
       [agreement.sources, signed, inherited] AS sources
