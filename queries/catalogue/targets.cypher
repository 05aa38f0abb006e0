// name: targets
// id: q04
// theme: province
// title: {vi: "Kết quả so với mục tiêu năm của tỉnh", en: "Results against yearly targets of a province"}
// explain:
//   vi: "Mỗi mục tiêu một dòng, cạnh kết quả: tỷ lệ như nguồn nêu và tỷ lệ tính lại từ hai con số."
//   en: "One row a target, beside its result: the ratio as stated and the ratio worked out from the two figures."
// parameters:
//   province: {type: Province, required: true}
//   years: years
//   indicator: {type: text, vi: "Chỉ tiêu", en: "Indicator"}
//   era: era
// columns:
//   indicator: {vi: "Chỉ tiêu", en: "Indicator"}
//   period: {vi: "Kỳ", en: "Period", unit: date}
//   target: {vi: "Mục tiêu", en: "Target", unit: number}
//   result: {vi: "Kết quả", en: "Result", unit: number}
//   unit: {vi: "Đơn vị", en: "Unit", values: unit}
//   qualifier: {vi: "Mức chính xác", en: "Qualifier", values: qualifier, detail: true}
//   ratio_stated: {vi: "Tỷ lệ nêu", en: "Ratio stated", unit: "%"}
//   ratio_computed: {vi: "Tỷ lệ tính lại", en: "Ratio worked out", unit: "%"}
//   flag: {vi: "Lưu ý", en: "Note"}
// counts:
//   vi: "Tỷ lệ nêu giữ nguyên như nguồn; tỷ lệ tính lại từ “hơn 1,6 triệu” chỉ là cận dưới."
//   en: "The stated ratio is kept as it is; a ratio worked out from “more than 1.6 million” is only a lower bound."
/* parts/units.cypher */
/* parts/sides.cypher */
WITH DISTINCT side
MATCH (goal:Observation {counting: 'target'})-[:ABOUT]->(side)
WHERE goal.status <> 'withdrawn' AND goal.status <> 'cancelled'
OPTIONAL MATCH (ratio:Observation)-[:WITH {role: 'denominator'}]->(goal)
OPTIONAL MATCH (ratio)-[:WITH {role: 'numerator'}]->(linked:Observation)
OPTIONAL MATCH (like:Observation)-[:ABOUT]->(side)
WHERE linked IS NULL AND like.topic = goal.topic AND like.unit = goal.unit AND like.counting IN ['flow', 'stock']
  AND like.status IN ['actual', 'ongoing'] AND (goal.period IS NULL OR like.period = goal.period)
WITH goal, ratio, coalesce(linked, like) AS result
WITH goal, ratio, result, coalesce(goal.period, result.period, ratio.period) AS period,
     coalesce(goal.period_from, result.period_from, ratio.period_from).year AS year
WHERE ($years_from IS NULL OR year >= $years_from) AND ($years_to IS NULL OR year <= $years_to)
  AND ($indicator IS NULL OR goal.search_key CONTAINS $indicator_key OR goal.indicator CONTAINS $indicator OR goal.topic CONTAINS $indicator)
RETURN goal AS indicator, period, goal.value AS target, result.value AS result, coalesce(goal.currency, goal.unit) AS unit,
       coalesce(result.qualifier, 'exact') AS qualifier, ratio.value AS ratio_stated, goal.period AS own_period,
       [goal.sources, result.sources, ratio.sources] AS sources
ORDER BY coalesce(period, ''), goal.name_vi, goal.id
