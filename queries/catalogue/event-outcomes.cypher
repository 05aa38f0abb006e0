// name: event-outcomes
// id: q55
// theme: events
// title: {vi: "Sự kiện dẫn tới kết quả gì", en: "Events and what came of them"}
// explain:
//   vi: "Mỗi sự kiện và kết quả mà nguồn nêu là một dòng; sự kiện chưa thấy kết quả cũng có một dòng."
//   en: "One row an event and an outcome that a source states; events without one have a row, too."
// parameters:
//   province: {type: Province, default: all}
//   years: years
//   status: status
//   era: era
// columns:
//   event: {vi: "Sự kiện", en: "Event"}
//   date: {vi: "Ngày", en: "Date", unit: date}
//   outcome: {vi: "Kết quả", en: "Outcome"}
//   kind:
//     vi: "Loại kết quả"
//     en: "Kind of outcome"
//     values: {agreement: {vi: "thỏa thuận", en: "agreement"}, business: {vi: "thỏa thuận giữa doanh nghiệp", en: "agreement between firms"}, project: {vi: "dự án", en: "project"}, event: {vi: "sự kiện tiếp theo", en: "further event"}, sector: {vi: "lĩnh vực hợp tác", en: "field of cooperation"}, figure: {vi: "số liệu nêu", en: "stated figure"}, text: {vi: "nêu bằng lời", en: "in words"}, none: {vi: "chưa thấy kết quả", en: "none found"}}
//   qualifier: {vi: "Mức chính xác", en: "Qualifier", values: qualifier}
//   number: {vi: "Số", en: "Number", unit: number, sparse: true}
//   unit: {vi: "Đơn vị", en: "Unit", values: unit}
//   who: {vi: "Ai tổ chức, tham gia", en: "Who took part", detail: true}
// counts:
//   vi: "Chỉ mối liên hệ mà nguồn nêu: điều xảy ra sau sự kiện chưa phải là kết quả của sự kiện. Thỏa thuận ký trước sự kiện không tính cho sự kiện."
//   en: "Only links that a source states: what happened after an event did not thereby come of it. Agreements signed before an event are not counted to it."
// notes:
//   - vi: "Thỏa thuận giữa doanh nghiệp không phải là thỏa thuận quốc tế của tỉnh. Khi hỏi theo năm, sự kiện không rõ ngày bị để ngoài."
//     en: "Agreements between firms are no international agreements of the province. When years are asked, undated events are left out."
CALL () {
  /* parts/units.cypher */
  /* parts/sides.cypher */
  MATCH (side)-[:TOOK_PART_IN|HELD_IN]-(event:Event)
  RETURN DISTINCT event
  UNION
  MATCH (event:Event)
  WHERE $province IS NULL
  RETURN DISTINCT event
}
WITH DISTINCT event
WHERE event.status IN $status
  AND ($years_undated = false AND ($years_from IS NULL OR (event.held_on_before - duration({days: 1})).year >= $years_from)
       AND ($years_to IS NULL OR event.held_on_from.year <= $years_to) OR $years_undated AND event.held_on IS NULL)
CALL (event) {
  MATCH (event)-[led:LED_TO]->(what)
  WHERE led.status IN $status AND coalesce(what.status, 'actual') IN $status AND NOT (what:Agreement AND coalesce(what.signed_on_before <= event.held_on_from, false))
  RETURN what AS outcome, CASE WHEN what:Agreement AND what.kind IN ['business', 'trade'] THEN 'business' WHEN what:Agreement THEN 'agreement' WHEN what:Project THEN 'project'
              WHEN what:Event THEN 'event' WHEN what:Sector THEN 'sector' WHEN what.counted_kind = 'business' THEN 'business'
              WHEN what.topic = 'agreements' THEN 'agreement' ELSE 'figure' END AS kind,
         CASE WHEN what:Observation THEN what.value ELSE null END AS number, coalesce(what.currency, what.unit) AS unit,
         CASE WHEN what:Observation THEN coalesce(what.qualifier, 'exact') ELSE null END AS qualifier, [led.sources, what.sources] AS cited
  UNION ALL
  WITH event WHERE event.outcome IS NOT NULL
  RETURN event.outcome AS outcome, 'text' AS kind, null AS number, null AS unit, null AS qualifier, [] AS cited
  UNION ALL
  WITH event WHERE event.outcome IS NULL AND NOT EXISTS { (event)-[led:LED_TO]->(what) WHERE led.status IN $status AND coalesce(what.status, 'actual') IN $status AND NOT (what:Agreement AND coalesce(what.signed_on_before <= event.held_on_from, false)) }
  RETURN null AS outcome, 'none' AS kind, null AS number, null AS unit, null AS qualifier, [] AS cited
}
CALL (event) {
  OPTIONAL MATCH (body)-[:TOOK_PART_IN]->(event)
  RETURN collect(DISTINCT body) AS who
}
RETURN event, event.held_on AS date, outcome, kind, number, unit, qualifier, who, [event.sources, cited] AS sources
ORDER BY kind = 'none', event.held_on_from IS NULL, event.held_on_from DESC, event.id, kind IN ['figure', 'text'], number DESC
