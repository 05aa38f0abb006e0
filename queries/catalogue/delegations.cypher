// name: delegations
// id: q54
// theme: events
// title: {vi: "Đoàn ra, đoàn vào theo kỳ: số đoàn, lượt người, nước, mục đích", en: "Delegations out and in: number, people, countries, purpose"}
// explain:
//   vi: "Đoàn ra và đoàn vào của tỉnh theo nước, với số đoàn do lãnh đạo dẫn, được lãnh đạo tiếp, được cấp phép; so với cùng kỳ năm trước khi hỏi theo kỳ."
//   en: "A province's delegations out and in by country, with those led or received by leaders and those licensed; beside the same period a year before where a period is asked."
// parameters:
//   province: {type: Province, required: true}
//   years: years
//   until: {type: date, vi: "Tính đến hết ngày", en: "Until"}
//   each:
//     type: choice
//     default: country
//     choices:
//       country: {vi: "nước", en: "country"}
//       delegation: {vi: "đoàn", en: "delegation"}
//     vi: Mỗi dòng là một
//     en: One row a
//   status: status
//   era: era
// columns:
//   direction:
//     vi: "Ra, vào"
//     en: "Out or in"
//     values: {out: {vi: "đoàn ra", en: "out"}, in: {vi: "đoàn vào", en: "in"}}
//   country: {vi: "Nước", en: "Country"}
//   delegations: {vi: "Số đoàn", en: "Delegations", unit: delegation, total: sum}
//   before: {vi: "Cùng kỳ năm trước", en: "A year before", unit: delegation, total: sum, sparse: true}
//   people: {vi: "Lượt người", en: "Person-turns", unit: person, total: sum}
//   by_leaders: {vi: "Do lãnh đạo tỉnh dẫn", en: "Led by provincial leaders", unit: delegation, total: sum}
//   received: {vi: "Lãnh đạo tiếp", en: "Received by leaders", unit: delegation, total: sum}
//   licensed: {vi: "Cho phép vào làm việc", en: "Licensed", unit: delegation, total: sum}
//   purpose: {vi: "Mục đích", en: "Purpose"}
//   head: {vi: "Trưởng đoàn", en: "Head", detail: true}
//   held_on: {vi: "Thời gian", en: "Date", unit: date, detail: true}
//   names: {vi: "Đoàn", en: "Delegation", detail: true}
// counts:
//   vi: "Một đoàn đếm một lần dù đi nhiều nước: những đoàn đi cùng các nước như nhau đứng một dòng. Lượt người không phải là số người khác nhau; đoàn không nêu số người thì không cộng vào."
//   en: "A delegation counts once even if it went to several countries: those to the same countries share a row. Person-turns are not different persons; delegations without a number of people add nothing."
// notes:
//   - vi: "Kỳ là các năm được hỏi, đến ngày cắt số liệu nếu có; chỉ có ngày cắt số liệu thì kỳ bắt đầu từ 01/01 của năm ấy (6 tháng đầu năm 2024: --until 6/2024)."
//     en: "The period is that of the years, up to the cut-off day if one is given; with a cut-off alone it begins on 1 January of its year (first half of 2024: --until 6/2024)."
//   - vi: "Đoàn được lãnh đạo tiếp và đoàn được cho phép vào làm việc là hai cách đếm, không cộng vào nhau. Buổi làm việc ở trong nước không phải là đoàn ra. Các bài báo hầu như không liệt kê đoàn: nạp danh sách của cơ quan (bangiao template delegations)."
//     en: "Those received by leaders and those licensed to work are two counts that do not add up. A working visit inside Viet Nam is no delegation out. Articles hardly list delegations: load the office's own list (bangiao template delegations)."
/* parts/units.cypher */
/* parts/sides.cypher */
WITH collect(DISTINCT side) AS sides
CALL (sides) {
  UNWIND sides AS side
  MATCH (side)-[part:TOOK_PART_IN]->(event:Event)
  WHERE part.status IN $status AND event.status IN $status AND event.direction IN ['out', 'in']
  RETURN event, collect(part.sources) AS took_part
}
CALL (event) {
  OPTIONAL MATCH (event)-[:HELD_IN]->(place)
  RETURN collect(DISTINCT place) AS places
}
WITH event, took_part, places
WHERE event.direction = 'in' OR size(places) = 0 OR size([place IN places WHERE NOT (place:Province OR place:LocalUnit OR coalesce(place.iso2, '') = 'VN')]) > 0
CALL (event, places) {
  OPTIONAL MATCH (guest)-[:TOOK_PART_IN]->(event)
  WITH places, collect(guest) AS guests
  UNWIND CASE size(places + guests) WHEN 0 THEN [null] ELSE places + guests END AS one
  OPTIONAL MATCH (land:Country)
  WHERE land.iso2 = CASE WHEN one:Country THEN one.iso2 ELSE one.country END AND land.iso2 <> 'VN'
  RETURN collect(DISTINCT land) AS lands
}
RETURN event, lands, [event.sources, took_part] AS sources
ORDER BY event.direction DESC, event.held_on_from, event.id
