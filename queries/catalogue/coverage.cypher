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
//   era: era
// columns:
//   province: {vi: "Tỉnh", en: "Province"}
//   topic: {vi: "Chủ đề", en: "Topic", values: topic}
//   latest: {vi: "Mới nhất", en: "Latest", unit: date}
//   facts: {vi: "Số điều", en: "Facts", unit: fact}
//   documents: {vi: "Số tài liệu", en: "Documents", unit: document}
//   verdict: {vi: "Mức", en: "Verdict", values: verdict}
//   names: {vi: "Tài liệu", en: "Names", detail: true}
// counts:
//   vi: "Tốt: có tài liệu trong 3 năm gần đây. Không rõ ngày: tài liệu không ghi thời gian. Chưa ghi nhận: nơi khác có, tỉnh này chưa. Không có loại dữ liệu này: chưa nạp nguồn nào về chủ đề đó."
//   en: "Good: a document of the last 3 years. Undated: no document says when. None recorded: other provinces have some, this one has none. No data of this kind: no source on the topic is loaded."
MATCH (target:Province)
WHERE CASE WHEN $province IS NOT NULL THEN target.id = $province
           WHEN $era = 'as-signed' THEN true ELSE target.era = $era END
CALL (target) {
  MATCH (unit:Province)-[moves:SUCCEEDED_BY*0..5]->(target)
  WHERE $era <> 'as-signed' OR size(moves) = 0
  WITH DISTINCT unit
  MATCH (side:Province|LocalUnit|Organisation)-[:PART_OF*0..4]->(unit)
  WITH collect(DISTINCT side) AS sides
  CALL (sides) {
    UNWIND sides AS side
    MATCH (side)-[:PARTY_TO]->(fact:Agreement)
    WHERE fact.status <> 'withdrawn'
    RETURN 'agreements' AS topic, fact.id AS id, fact.sources AS sources
    UNION ALL
    UNWIND sides AS side
    MATCH (side)-[fact:TWINNED_WITH|COOPERATES_WITH]-()
    WHERE fact.status <> 'withdrawn'
    RETURN 'partners' AS topic, fact.id AS id, fact.sources AS sources
    UNION ALL
    UNWIND sides AS side
    MATCH (side)<-[:LOCATED_IN]-(fact:Project)
    WHERE fact.status <> 'withdrawn'
    RETURN 'oda' AS topic, fact.id AS id, fact.sources AS sources
    UNION ALL
    UNWIND sides AS side
    MATCH (side)-[:TOOK_PART_IN|HELD_IN]-(fact:Event)
    WHERE fact.status <> 'withdrawn'
    RETURN 'events' AS topic, fact.id AS id, fact.sources AS sources
    UNION ALL
    UNWIND sides AS side
    MATCH (side)<-[:ABOUT]-(fact:Need)
    WHERE fact.status <> 'withdrawn'
    RETURN 'needs' AS topic, fact.id AS id, fact.sources AS sources
    UNION ALL
    UNWIND sides AS side
    MATCH (side)<-[:ABOUT]-(fact:Observation)
    WHERE fact.status <> 'withdrawn'
    RETURN coalesce(fact.topic, 'other') AS topic, fact.id AS id, fact.sources AS sources
  }
  WITH DISTINCT topic, id, sources
  UNWIND coalesce(sources, []) AS source
  OPTIONAL MATCH (document:Document {id: split(source, '#')[0]})
  WITH topic, count(DISTINCT id) AS facts, collect(DISTINCT document) AS documents, collect(DISTINCT source) AS sources
  RETURN collect({topic: topic, facts: facts, documents: documents, sources: sources}) AS found
}
RETURN target AS province, found
ORDER BY target.name_vi, target.id
