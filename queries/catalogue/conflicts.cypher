// name: conflicts
// id: q47
// theme: reconciliation
// title: {vi: "Hai nguồn nêu hai số khác nhau: cùng một việc hay không", en: "Conflicting figures: same thing or not"}
// explain:
//   vi: "Mỗi cặp số cùng chủ đề, cùng đơn vị, của cùng một nơi, từ hai tài liệu và cách nhau không quá một năm: chênh bao nhiêu và vì sao có thể chênh."
//   en: "One row a pair of figures of one topic, measure and place, from two documents and not more than a year apart: how far they differ and why they may."
// parameters:
//   province: {type: Province, required: true}
//   indicator: {type: indicator, vi: "Chỉ tiêu", en: "Indicator"}
//   tolerance: {type: number, default: 0, vi: "Bỏ qua chênh lệch đến (%)", en: "Leave out differences up to (%)"}
//   era: era
//   status: status
// columns:
//   subject: {vi: "Đối tượng", en: "Subject", varies: true}
//   figure_a: {vi: "Số A", en: "Figure A"}
//   value_a: {vi: "Giá trị A", en: "Value A", unit: number}
//   date_a: {vi: "Thời điểm A", en: "Date A", unit: date}
//   figure_b: {vi: "Số B", en: "Figure B"}
//   value_b: {vi: "Giá trị B", en: "Value B", unit: number}
//   date_b: {vi: "Thời điểm B", en: "Date B", unit: date}
//   unit: {vi: "Đơn vị", en: "Unit", values: unit}
//   percent: {vi: "Chênh", en: "Difference", unit: "%"}
//   explanation: {vi: "Giải thích", en: "Explanation", values: {same: {vi: "hai nguồn khớp nhau", en: "the two agree"}, rounding: {vi: "làm tròn", en: "rounding"}, bound: {vi: "một số chỉ là “hơn”, “dưới”, “khoảng”", en: "one is only “more than”, “less than” or “about”"}, date: {vi: "thời điểm khác nhau", en: "different dates"}, definition: {vi: "chỉ tiêu khác nhau", en: "different indicators"}, open: {vi: "chưa giải thích được", en: "open"}}}
// counts:
//   vi: "Giữ cả hai số, không lấy trung bình. Hai chỉ tiêu khác mã chỉ được đặt cạnh nhau khi một số là của bài viết và không có số nào cùng chỉ tiêu với nó."
//   en: "Both figures stay, none is averaged. Indicators of different codes stand side by side only where one is from an article and no other figure has its own indicator."
/* parts/units.cypher */
CALL (unit) {
  MATCH (unit)<-[:ABOUT]-(figure:Observation)
  WHERE figure.value IS NOT NULL AND figure.status IN $status AND figure.counting IN ['stock', 'flow', 'ratio'] AND NOT EXISTS { (figure)-[:WITH]->() }
  WITH figure, coalesce(figure.currency, figure.unit) AS measure, split(coalesce(figure.sources[0], ''), '#')[0] AS document
  OPTIONAL MATCH (said:Document {id: document, kind: 'article'})
  WITH figure.topic AS topic, figure.counting AS counting, measure, collect({figure: figure, document: document, article: said IS NOT NULL}) AS held
  WHERE size(held) > 1
  RETURN topic, counting, measure, held, [each IN held WHERE each.article] AS told
}
UNWIND CASE WHEN size(told) > 0 THEN told ELSE held END AS a
UNWIND CASE WHEN size(told) > 0 THEN held ELSE [each IN held WHERE each.figure.indicator = a.figure.indicator] END AS b
WITH unit, measure, a, b, a.figure AS one, b.figure AS other
WHERE a.document <> b.document AND (NOT a.article OR NOT b.article OR one.id < other.id) AND (a.article OR one.id < other.id)
  AND ($indicator IS NULL OR one.indicator = $indicator OR other.indicator = $indicator)
WITH unit, measure, one, other, coalesce(one.period_before, one.as_of_before) AS ends_one, coalesce(other.period_before, other.as_of_before) AS ends_other
WHERE ends_one <= ends_other + duration({years: 1}) AND ends_other <= ends_one + duration({years: 1})
RETURN unit AS subject, one AS figure_a, one.value AS value_a, coalesce(one.period, one.as_of) AS date_a, other AS figure_b, other.value AS value_b,
       coalesce(other.period, other.as_of) AS date_b, measure AS unit, [one.sources, other.sources] AS sources
ORDER BY subject.id, figure_a.id, date_b, figure_b.id
