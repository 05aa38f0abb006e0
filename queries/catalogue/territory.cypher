// name: territory
// id: q52
// theme: merger
// title: {vi: "Số liệu này thuộc địa giới nào", en: "Which territory a figure belongs to"}
// explain:
//   vi: "Mỗi kỳ của một chỉ tiêu một dòng: số nêu cho những tỉnh cũ nào, quy về tỉnh mới được không và bằng cách nào."
//   en: "One row a period of an indicator: for which old units it is stated, whether it carries over to the new province, and how."
// parameters:
//   province: {type: NewProvince, required: true}
//   indicator: {type: indicator, default: population, required: true, vi: "Chỉ tiêu", en: "Indicator"}
//   status: status
// columns:
//   period: {vi: "Kỳ, tính đến", en: "Period or cut-off", unit: date}
//   stated_for: {vi: "Nêu cho", en: "Stated for"}
//   in_34: {vi: "Quy về tỉnh mới", en: "In the new province", unit: number}
//   unit: {vi: "Đơn vị", en: "Unit", values: unit}
//   method: {vi: "Cách", en: "Method", values: {stated: {vi: "nguồn nêu cho chính tỉnh mới", en: "stated for the new province"}, unchanged: {vi: "tỉnh không đổi địa giới", en: "territory unchanged"}, sum: {vi: "cộng các tỉnh cũ, số của chúng tôi", en: "sum of the old units, ours"}, ratio: {vi: "không quy đổi được: tỷ lệ, chỉ số", en: "not possible: a ratio or index"}, part: {vi: "không quy đổi được: thiếu tỉnh cũ", en: "not possible: an old unit is missing"}}}
//   missing: {vi: "Tỉnh cũ thiếu số", en: "Old units without a figure", detail: true}
// counts:
//   vi: "Chỉ cộng khi mọi tỉnh cũ có số cùng thời điểm. Cùng tên không phải cùng địa giới: Lâm Đồng cũ và Lâm Đồng mới là hai vùng đất."
//   en: "Added only where all old units have the figure of the same date. One name is not one territory: the old and the new Lâm Đồng are two lands."
MATCH (new:Province {id: $province})
OPTIONAL MATCH (old:Province)-[:SUCCEEDED_BY]->(new)
WITH new, collect(old) AS olds
UNWIND [new] + olds AS unit
MATCH (unit)<-[:ABOUT]-(figure:Observation {indicator: $indicator})
WHERE figure.value IS NOT NULL AND figure.status IN $status AND NOT EXISTS { (figure)-[:WITH]->() }
WITH new, olds, unit, coalesce(figure.period, figure.as_of) AS period, coalesce(figure.currency, figure.unit) AS measure, coalesce(figure.counted_kind, '') AS counted_kind,
     coalesce(figure.period_before, figure.as_of_before) AS before, head(collect(figure)) AS figure
WITH new, olds, period, measure, counted_kind, before, collect({unit: unit, figure: figure}) AS held
WITH new, olds, period, measure, before, held, [one IN held WHERE one.unit = new] AS own, [one IN held WHERE one.unit <> new] AS parts,
     [one IN held | one.unit] AS stated_for
WITH *, CASE WHEN size(own) > 0 THEN 'stated' WHEN size(olds) = 1 THEN 'unchanged'
            WHEN NOT coalesce(head(parts).figure.counting, '') IN ['stock', 'flow'] THEN 'ratio' WHEN size(parts) < size(olds) THEN 'part' ELSE 'sum' END AS method
RETURN period, stated_for, measure AS unit, method, [old IN olds WHERE NOT old IN stated_for] AS missing,
       CASE method WHEN 'stated' THEN own[0].figure.value WHEN 'ratio' THEN null WHEN 'part' THEN null
            ELSE reduce(sum = 0.0, one IN parts | sum + one.figure.value) END AS in_34, [one IN held | one.figure.sources] AS sources
ORDER BY before DESC, unit
