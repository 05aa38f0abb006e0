// name: profile
// id: q01
// theme: province
// title: {vi: "Hồ sơ đối ngoại của một tỉnh trên một trang", en: "One-page external-relations profile of a province"}
// explain:
//   vi: "Mỗi chủ đề một dòng: số liệu nêu trong nguồn cạnh số đếm được trong dữ liệu, không cộng vào nhau."
//   en: "One row a topic: figures stated in sources beside what is counted in the data, never added to each other."
// parameters:
//   province: {type: Province, required: true}
//   years: years
//   status: status
//   era: era
// columns:
//   topic: {vi: "Nội dung", en: "Topic", values: topic}
//   stated: {vi: "Số liệu nêu trong nguồn", en: "Stated in sources"}
//   counted: {vi: "Đếm được", en: "Counted", unit: number}
//   unit: {vi: "Đơn vị đếm", en: "Counted unit", values: unit, detail: true}
//   gap: {vi: "Chưa kể tên được", en: "Not named yet", detail: true}
//   date: {vi: "Tính đến", en: "As of", unit: date}
// counts:
//   vi: "Số nêu không cộng với số đếm; dự án đang vận động nằm ngoài dự án đang thực hiện; con số nằm trong con số khác không cộng."
//   en: "Stated figures are not added to counted ones; projects being sought are outside the running ones; a figure inside another is not added."
// notes:
//   - vi: "“Chưa kể tên được” là số nêu trừ số thành viên mà chính nguồn kể tên. Số liệu của tỉnh cũ thuộc địa bàn cũ."
//     en: "“Not named yet” is the stated figure less the members that its source names. Figures of an old province belong to its old territory."
MATCH (unit:Province)-[moves:SUCCEEDED_BY*0..5]->(asked:Province {id: $province})
WHERE $era <> 'as-signed' OR size(moves) = 0
WITH DISTINCT unit
MATCH (side:Province|LocalUnit|Organisation)-[:PART_OF*0..4]->(unit)
WITH collect(DISTINCT side) AS sides
CALL (sides) {
  UNWIND sides AS side
  MATCH (figure:Observation)-[:ABOUT]->(side)
  WHERE figure.status IN $status + ['proposed', 'requested', 'target']
    AND ($years_from IS NULL OR coalesce(figure.period_from, figure.as_of_from).year >= $years_from)
    AND ($years_to IS NULL OR coalesce(figure.period_from, figure.as_of_from).year <= $years_to)
  WITH DISTINCT figure
  OPTIONAL MATCH (figure)-[:INCLUDES]->(member:Agreement|Project|Organisation|ForeignLocality)
  WITH figure, count(DISTINCT member) AS named
  OPTIONAL MATCH (whole:Observation)-[:INCLUDES]->(figure)
  WITH figure, named, head(collect(whole)) AS whole
  RETURN coalesce(figure.topic, 'other') AS topic, figure, named, whole, null AS counted, null AS unit, [figure.sources] AS sources
  UNION ALL
  UNWIND sides AS side
  MATCH (side)-[party:PARTY_TO]->(agreement:Agreement)
  WHERE party.status IN $status AND agreement.status IN $status AND coalesce(agreement.is_class, false) = false
    AND ($years_from IS NULL OR agreement.signed_on_from.year >= $years_from) AND ($years_to IS NULL OR agreement.signed_on_from.year <= $years_to)
  RETURN 'agreements' AS topic, null AS figure, null AS named, null AS whole, count(DISTINCT agreement) AS counted, 'agreement' AS unit,
         collect([agreement.sources, party.sources]) AS sources
  UNION ALL
  UNWIND sides AS side
  MATCH (side)-[tie:TWINNED_WITH|COOPERATES_WITH]-(partner)
  WHERE tie.status IN $status AND (partner:ForeignLocality OR (partner:Country AND partner.iso2 <> 'VN')
        OR (partner:Organisation AND coalesce(partner.country, '') <> 'VN' AND coalesce(partner.is_class, false) = false))
  RETURN 'partners' AS topic, null AS figure, null AS named, null AS whole, count(DISTINCT partner) AS counted, 'partner' AS unit, collect(tie.sources) AS sources
  UNION ALL
  UNWIND sides AS side
  MATCH (side)<-[at:LOCATED_IN]-(project:Project)<-[fund:FUNDS]-(funder)
  WHERE at.status IN $status AND project.status IN $status AND fund.status IN $status
    AND ($years_from IS NULL OR coalesce(project.approved_on_from, project.start_on_from).year >= $years_from)
    AND ($years_to IS NULL OR coalesce(project.approved_on_from, project.start_on_from).year <= $years_to)
  WITH project, at, fund, CASE WHEN coalesce(project.kind, '') CONTAINS 'fdi' THEN 'fdi' WHEN funder.kind CONTAINS 'ngo' THEN 'ngo_aid' ELSE 'oda' END AS topic
  RETURN topic, null AS figure, null AS named, null AS whole, count(DISTINCT project) AS counted, 'project' AS unit, collect([at.sources, fund.sources]) AS sources
  UNION ALL
  UNWIND sides AS side
  MATCH (side)-[border:BORDERS]-(neighbour)
  WHERE border.status IN $status AND NOT neighbour:Province AND NOT neighbour:LocalUnit
  RETURN 'border' AS topic, null AS figure, null AS named, null AS whole,
         CASE WHEN count(CASE WHEN neighbour:ForeignLocality THEN 1 ELSE null END) > 0
              THEN count(DISTINCT CASE WHEN neighbour:ForeignLocality THEN neighbour ELSE null END) ELSE count(DISTINCT neighbour) END AS counted,
         'neighbour' AS unit, collect(border.sources) AS sources
  UNION ALL
  UNWIND sides AS side
  MATCH (side)-[part:TOOK_PART_IN|HELD_IN]-(event:Event)
  WHERE part.status IN $status AND event.status IN $status
    AND ($years_from IS NULL OR event.held_on_from.year >= $years_from) AND ($years_to IS NULL OR event.held_on_from.year <= $years_to)
  RETURN 'events' AS topic, null AS figure, null AS named, null AS whole, count(DISTINCT event) AS counted, 'event' AS unit, collect(part.sources) AS sources
  UNION ALL
  UNWIND sides AS side
  MATCH (side)<-[about:ABOUT]-(need:Need)
  WHERE need.status <> 'withdrawn'
  RETURN 'needs' AS topic, null AS figure, null AS named, null AS whole, count(DISTINCT need) AS counted, 'need' AS unit, collect(about.sources) AS sources
}
RETURN topic, figure, named, whole, counted, unit, sources
ORDER BY topic, coalesce(toString(coalesce(figure.period_from, figure.as_of_from)), ''), figure.id
