// name: coverage
// id: q58
// theme: quality
// title: {vi: "Dữ liệu thiếu gì, cũ đến đâu, theo tỉnh và chủ đề", en: "Coverage: what is missing or old, by province and topic"}
// explain:
//   vi: "Mỗi tỉnh và chủ đề một dòng: mới nhất từ khi nào, bao nhiêu tài liệu, và mức: tốt, cũ, chưa ghi nhận, không có loại dữ liệu này."
//   en: "One row a province and topic: how recent, how many documents, and a verdict: good, old, none recorded, no data of this kind."
// parameters:
//   province: {type: Province, default: all}
//   topic: {type: text, vi: "Chủ đề", en: "Topic"}
//   rows:
//     type: choice
//     default: held
//     choices:
//       held: {vi: "có dữ liệu", en: "with data"}
//       all: {vi: "tất cả", en: "all"}
//     vi: Dòng hiện ra
//     en: Rows shown
//   status: status
//   era: era
// columns:
//   province: {vi: "Tỉnh", en: "Province"}
//   topic: {vi: "Chủ đề", en: "Topic", values: topic}
//   latest: {vi: "Mới nhất", en: "Latest", unit: date}
//   facts: {vi: "Đếm được", en: "Counted", unit: fact}
//   stated: {vi: "Số nêu", en: "Figures stated", unit: fact}
//   documents: {vi: "Số tài liệu", en: "Documents", unit: document}
//   verdict: {vi: "Mức", en: "Verdict", values: verdict}
//   names: {vi: "Tài liệu", en: "Names", detail: true}
// counts:
//   vi: "Tốt: nội dung chưa quá 3 năm tính đến hôm nay. Không rõ ngày: tài liệu không ghi thời gian. Chưa ghi nhận: nơi khác có, tỉnh này chưa. Không có loại dữ liệu này: chưa nạp nguồn nào về chủ đề đó. Đếm như các câu hỏi profile, partners và needs."
//   en: "Good: content not more than 3 years old today. Undated: no document says when. None recorded: other provinces have some, this one has none. No data of this kind: no source on the topic is loaded. Counted as in the questions profile, partners and needs."
// notes:
//   - vi: "Khi không hỏi tỉnh hay chủ đề, chỉ hiện dòng có dữ liệu; xem cả dòng trống: --rows all."
//     en: "When neither a province nor a topic is asked for, only rows with data are shown; empty ones too: --rows all."
MATCH (target:Province)
WHERE CASE WHEN $province IS NOT NULL THEN target.id = $province
           WHEN $era = 'as-signed' THEN true ELSE target.era = $era END
CALL (target) {
  MATCH (unit:Province)-[moves:SUCCEEDED_BY*0..5]->(target)
  WHERE $era <> 'as-signed' OR size(moves) = 0
  WITH DISTINCT unit
  /* parts/sides.cypher */
  WITH side, collect(DISTINCT unit) AS units
  WITH collect({side: side, units: units}) AS sides
  CALL (sides) {
    /* parts/facts.cypher */
    RETURN topic, id, 0 AS stated, sources
    UNION ALL
    UNWIND sides AS one
    WITH one.side AS side
    MATCH (side)<-[:ABOUT]-(fact:Observation)
    WHERE fact.status IN $status + ['proposed', 'requested', 'target']
    WITH DISTINCT fact
    WITH coalesce(fact.topic, 'other') AS topic, fact.sources AS sources
    WITH topic, split(coalesce(sources[0], ''), '#')[0] AS document, count(*) AS stated, min(sources[0]) AS first,
         collect(CASE WHEN size(sources) > 1 THEN sources[1..] ELSE null END) AS rest
    RETURN topic, null AS id, stated, [first, rest] AS sources
  }
  WITH topic, count(DISTINCT id) AS facts, sum(stated) AS stated, collect(DISTINCT sources) AS sources
  RETURN collect({topic: topic, facts: facts, stated: stated, sources: sources}) AS found
}
RETURN target AS province, found, [] AS order, target.name_vi AS order_name
ORDER BY target.name_vi, target.id
