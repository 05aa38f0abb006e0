// name: conferences
// id: q56
// theme: events
// title: {vi: "Hội nghị, hội thảo quốc tế trên địa bàn và việc xin phép", en: "International conferences and their permits"}
// explain:
//   vi: "Hội nghị, hội thảo quốc tế tổ chức tại tỉnh hoặc do cơ quan của tỉnh tổ chức: khách, xin phép, cho phép, báo cáo."
//   en: "International conferences and seminars held in the province or organised by its bodies: guests, application, permit, report."
// parameters:
//   province: {type: Province, required: true}
//   years: years
//   status: {type: status, default: "actual,ongoing,planned"}
//   era: era
// columns:
//   event: {vi: "Tên", en: "Title"}
//   date: {vi: "Thời gian", en: "Date", unit: date}
//   organiser: {vi: "Đơn vị tổ chức", en: "Organiser"}
//   foreigners: {vi: "Khách nước ngoài", en: "Foreign guests", unit: person}
//   permit: {vi: "Văn bản cho phép", en: "Permit"}
//   permitted_on: {vi: "Ngày cho phép", en: "Permitted on", unit: date}
//   permitted_by: {vi: "Cấp cho phép", en: "Permitted by"}
//   days_ahead: {vi: "Xin phép trước (ngày)", en: "Asked ahead (days)", unit: day}
//   reported: {vi: "Đã báo cáo", en: "Reported on", unit: date}
//   status: {values: status}
//   place: {vi: "Nơi tổ chức", en: "Place", detail: true}
//   countries: {vi: "Nước tham dự", en: "Countries", detail: true}
//   vietnamese: {vi: "Khách trong nước", en: "Vietnamese guests", unit: person, detail: true}
// counts:
//   vi: "Theo phạm vi Quyết định 06/2020/QĐ-TTg: hội nghị, hội thảo có yếu tố nước ngoài, tổ chức ở Việt Nam. Họp báo, hội chợ, lễ, đoàn ra, đoàn vào và hội nghị ở nước ngoài không tính."
//   en: "Within the scope of Decision 06/2020/QĐ-TTg: conferences and seminars with a foreign side, held in Viet Nam. Press conferences, fairs, ceremonies, delegations and conferences abroad do not count."
// notes:
//   - vi: "Hồ sơ phải gửi trước ít nhất 40 ngày (Thủ tướng cho phép) hoặc 30 ngày (cấp khác). Hội nghị của Mặt trận Tổ quốc và các tổ chức chính trị - xã hội theo quy định của Đảng. Ô trống ở cột cho phép, báo cáo là chưa ghi trong nguồn, chưa phải là không xin phép; nạp danh sách của cơ quan (bangiao template conferences)."
//     en: "The file must be sent at least 40 days ahead (where the Prime Minister permits) or 30 days (others). Those of the Fatherland Front and mass organisations follow rules of the Party. An empty permit or report is not recorded in the sources, which does not mean there was none; load the office's own list (bangiao template conferences)."
/* parts/units.cypher */
/* parts/sides.cypher */
WITH collect(DISTINCT side) AS sides
CALL (sides) {
  UNWIND sides AS side
  MATCH (side)<-[at:HELD_IN]-(event:Event)
  WHERE at.status IN $status
  RETURN event, at.sources AS placed
  UNION ALL
  UNWIND sides AS side
  MATCH (side)-[part:TOOK_PART_IN]->(event:Event)
  WHERE part.status IN $status AND part.role IN ['organiser', 'co_organiser']
  RETURN event, part.sources AS placed
}
WITH event, collect(placed) AS placed
WHERE event.status IN $status AND event.direction IS NULL AND event.kind IN ['conference', 'seminar', 'meeting', 'training']
  AND ($years_undated = false AND ($years_from IS NULL OR (event.held_on_before - duration({days: 1})).year >= $years_from)
       AND ($years_to IS NULL OR event.held_on_from.year <= $years_to) OR $years_undated AND event.held_on IS NULL)
CALL (event) {
  OPTIONAL MATCH (event)-[:HELD_IN]->(place)
  RETURN collect(DISTINCT place) AS place
}
CALL (event) {
  OPTIONAL MATCH (body)-[part:TOOK_PART_IN]->(event)
  WHERE part.status IN $status
  WITH body, part, body:ForeignLocality OR coalesce(body.country, body.iso2, 'VN') <> 'VN' AS foreign
  RETURN [one IN collect(CASE WHEN part.role IN ['organiser', 'co_organiser'] THEN body ELSE null END) | one] AS organiser,
         [one IN collect(CASE WHEN body:Country AND foreign THEN body ELSE null END) | one] AS countries, sum(CASE WHEN foreign THEN 1 ELSE 0 END) AS foreign
}
WITH event, placed, place, organiser, countries, foreign
WHERE (foreign > 0 OR event.foreigners > 0 OR event.permit IS NOT NULL)
  AND (size(place) = 0 OR size([one IN place WHERE one:Province OR one:LocalUnit OR coalesce(one.iso2, '') = 'VN']) > 0)
RETURN event, event.held_on AS date, organiser, event.foreigners AS foreigners, event.vietnamese AS vietnamese, event.permit AS permit,
       event.permitted_on AS permitted_on, event.permitted_by AS permitted_by, event.applied_on AS applied_on, event.reported_on AS reported,
       event.status AS status, place, countries, [event.sources, placed] AS sources
ORDER BY event.held_on_from IS NULL, event.held_on_from DESC, event.id
