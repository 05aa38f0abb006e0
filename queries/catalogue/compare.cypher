// name: compare
// id: q27
// theme: trends
// title: {vi: "So sánh hai hay nhiều tỉnh trên cùng bộ chỉ tiêu", en: "Compare provinces side by side"}
// explain:
//   vi: "Mỗi chỉ tiêu một dòng: số mới nhất của từng tỉnh kèm thời điểm, và có so sánh được không."
//   en: "One row an indicator: the latest figure of each province with its date, and whether they compare."
// parameters:
//   provinces: {type: Provinces, required: true, vi: "Các tỉnh", en: "Provinces"}
//   topic: {type: text, vi: "Chủ đề", en: "Topic"}
//   era: {type: era, default: "63"}
//   status: status
// columns:
//   topic: {vi: "Chủ đề", en: "Topic", values: topic}
//   indicator: {vi: "Chỉ tiêu", en: "Indicator"}
//   figures: {vi: "Từng tỉnh", en: "Each province"}
//   unit: {vi: "Đơn vị", en: "Unit", values: unit}
//   comparable: {vi: "So sánh được", en: "Comparable", values: yes_no}
//   reason: {vi: "Vì sao không", en: "Why not"}
// counts:
//   vi: "So sánh được khi mọi tỉnh có số cùng thời điểm, cùng chỉ tiêu, cùng đơn vị. Lấy kỳ mới nhất mà nhiều tỉnh cùng có nhất."
//   en: "Comparable where all provinces have a figure of the same date, indicator and unit. The latest period that most of them share is taken."
// notes:
//   - vi: "Mặc định so các tỉnh trong 63 tỉnh, vì số liệu được nêu cho địa giới đó; số của tỉnh cũ không gán cho tỉnh mới."
//     en: "Provinces of the 63 are compared unless told otherwise, since figures are stated for those; an old unit's figure is not given to the new one."
UNWIND $provinces AS wanted
MATCH (unit:Province {id: wanted})<-[:ABOUT]-(figure:Observation)
WHERE figure.value IS NOT NULL AND figure.status IN $status AND NOT EXISTS { (figure)-[:WITH]->() }
  AND ($topic IS NULL OR figure.topic = $topic OR figure.indicator CONTAINS toLower($topic) OR figure.search_key CONTAINS $topic_key)
WITH unit, figure.indicator AS indicator, coalesce(figure.currency, figure.unit) AS measure, coalesce(figure.period, figure.as_of) AS date,
     coalesce(figure.period_before, figure.as_of_before) AS before, head(collect(figure)) AS figure
WITH indicator, measure, date, before, collect({unit: unit, figure: figure}) AS held ORDER BY size(held) DESC, before DESC
WITH indicator, measure, collect({date: date, held: held}) AS dates
WITH indicator, measure, dates[0].date AS date, dates[0].held AS held, head(dates[0].held).figure AS first
RETURN first.topic AS topic, first AS indicator, date, held, measure AS unit, [one IN held | one.figure.sources] AS sources
ORDER BY topic, size(held) DESC, indicator.name_vi, indicator.id
