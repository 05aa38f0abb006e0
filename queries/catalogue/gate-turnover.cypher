// name: gate-turnover
// id: q37
// theme: borders
// title: {vi: "Kim ngạch qua cửa khẩu của tỉnh theo kỳ", en: "Turnover through a province's gates by period"}
// explain:
//   vi: "Mỗi số liệu nêu trong nguồn một dòng, với đúng kỳ của nó."
//   en: "One row a stated figure, with its own period."
// parameters:
//   province: {type: Province, required: true}
//   years: years
//   status: status
//   era: era
// columns:
//   period: {vi: "Kỳ", en: "Period", unit: date}
//   turnover: {vi: "Kim ngạch", en: "Turnover", unit: USD, money: unclear}
//   qualifier: {vi: "Mức chính xác", en: "Qualifier", values: qualifier}
//   scope: {vi: "Phạm vi", en: "Scope", values: {gates: {vi: "các cửa khẩu của tỉnh", en: "the province's gates"}, gate: {vi: "một cửa khẩu", en: "one gate"}}}
//   place: {vi: "Nơi", en: "Place"}
// counts:
//   vi: "Kim ngạch trong kỳ, đã nêu bằng USD; không phải kim ngạch của chính tỉnh, và các kỳ dài ngắn khác nhau không cộng, không so với nhau."
//   en: "Flow within the period, stated in US dollars; it is not the province's own trade, and unequal periods are neither added nor compared."
/* parts/units.cypher */
MATCH (gate:Province|BorderGate)-[:PART_OF*0..1]->(unit)
WHERE gate:BorderGate OR gate = unit
MATCH (figure:Observation {indicator: 'trade_turnover'})-[:ABOUT]->(gate)
WHERE figure.status IN $status AND figure.value IS NOT NULL AND figure.currency = 'USD'
WITH DISTINCT figure, gate, coalesce(figure.period_from, figure.as_of_from).year AS year
WHERE ($years_from IS NULL OR year >= $years_from) AND ($years_to IS NULL OR year <= $years_to)
RETURN coalesce(figure.period, figure.as_of) AS period, figure.value AS turnover, figure.qualifier AS qualifier,
       CASE WHEN gate:BorderGate THEN 'gate' ELSE 'gates' END AS scope, gate AS place, figure.sources AS sources
ORDER BY period, scope, gate.id
