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
//   counted_over: {vi: "Năm của số đếm", en: "Years counted", unit: date}
//   date: {vi: "Số nêu mới nhất", en: "Latest stated", unit: date}
// counts:
//   vi: "Số nêu không cộng với số đếm; dự án đang vận động nằm ngoài dự án đang thực hiện; con số nằm trong con số khác không cộng. Nhu cầu không phải quan hệ đã có: đếm mọi điều đang dự kiến, đề xuất, đề nghị, được gợi ý hay hứa hỗ trợ, như câu hỏi needs."
//   en: "Stated figures are not added to counted ones; projects being sought are outside the running ones; a figure inside another is not added. Needs are no actual ties: all that is planned, proposed, requested, suggested or pledged counts, as in the question needs."
// notes:
//   - vi: "“Suy ra”: nguồn không nêu thời điểm, chúng tôi suy từ bài viết. Mỗi con số có thời điểm riêng; “Số nêu mới nhất” là của con số mới nhất ở dòng đó."
//     en: "“Inferred”: the source states no date, we infer it from the article. Each figure has a date of its own; “Latest stated” is that of the latest figure in the row."
//   - vi: "“Chưa kể tên được” là số nêu trừ số thành viên mà chính nguồn kể tên. Số liệu của tỉnh cũ thuộc địa bàn cũ, có tên tỉnh cũ ở trước."
//     en: "“Not named yet” is the stated figure less the members that its source names. Figures of an old province belong to its old territory, and its name stands before them."
/* parts/units.cypher */
/* parts/sides.cypher */
WITH unit, collect(DISTINCT side) AS sides
MATCH (asked:Province {id: $province})
OPTIONAL MATCH (kin:Province)-[:SUCCEEDED_BY*1..5]->(asked) WHERE kin.era = unit.era
WITH unit, sides, asked, count(DISTINCT kin) AS merged
OPTIONAL MATCH (unit)-[:SUCCEEDED_BY*1..5]->(heir:Province) WHERE heir.era = asked.era
WITH unit, sides, asked, merged, count(DISTINCT heir) AS split
WITH sides, unit, unit.name_vi = asked.name_vi AS namesake, unit.id <> asked.id AND (merged > 1 OR split > 1) AS old
UNWIND sides AS side
WITH side, collect(DISTINCT unit) AS units, collect(CASE WHEN old THEN {unit: unit, namesake: namesake} END) AS olds
WITH collect({side: side, units: units, olds: CASE WHEN size(olds) < size(units) THEN [] ELSE olds END}) AS sides
CALL (sides) {
  UNWIND sides AS one
  WITH one.side AS side, one.olds AS olds
  MATCH (figure:Observation)-[:ABOUT]->(side)
  WHERE figure.status IN $status + ['proposed', 'requested', 'target']
    AND ($years_from IS NULL OR coalesce(figure.period_from, figure.as_of_from).year >= $years_from)
    AND ($years_to IS NULL OR coalesce(figure.period_from, figure.as_of_from).year <= $years_to)
  WITH DISTINCT side, olds, figure ORDER BY coalesce(figure.period_from, figure.as_of_from) DESC
  WITH side, olds, coalesce(figure.indicator, figure.id) AS indicator, figure.counted_kind AS counted_kind, figure.status AS stands, figure.unit AS measured,
       collect(figure) AS series
  WITH series[0] AS figure, size(series) - 1 AS earlier, collect(olds) AS olds
  OPTIONAL MATCH (figure)-[:INCLUDES]->(member:Agreement|Project|Organisation|ForeignLocality)
  WITH figure, earlier, olds, count(DISTINCT member) AS named
  OPTIONAL MATCH (whole:Observation)-[:INCLUDES]->(figure)
  WITH figure, earlier, olds, named, head(collect(whole)) AS whole
  RETURN coalesce(figure.topic, 'other') AS topic, figure, earlier, olds, named, whole, null AS counted, null AS unit, null AS first, null AS last, [figure.sources] AS sources
  UNION ALL
  /* parts/facts.cypher */
  WITH topic, unit, id, year, sources
  WHERE topic IN ['partners', 'border']
     OR (($years_from IS NULL OR year >= $years_from) AND ($years_to IS NULL OR year <= $years_to))
  RETURN topic, null AS figure, 0 AS earlier, [] AS olds, null AS named, null AS whole, count(DISTINCT id) AS counted, unit, min(year) AS first, max(year) AS last,
         collect(sources) AS sources
}
RETURN topic, figure, earlier, olds, named, whole, counted, unit, first, last, sources
ORDER BY topic, coalesce(toString(coalesce(figure.period_from, figure.as_of_from)), ''), figure.id
