// name: rank
// id: q05
// theme: province
// title: {vi: "Xếp hạng các tỉnh theo một chỉ tiêu, nêu rõ tỉnh không có số liệu", en: "Rank of provinces on one indicator, unknowns named"}
// explain:
//   vi: "Mỗi tỉnh một dòng, số lớn nhất ở trên; tỉnh không có số liệu đứng cuối, không có hạng và không phải số không."
//   en: "One row a province, the largest figure first; a province without a figure stands last, without a rank, and is no zero."
// parameters:
//   indicator: {type: indicator, default: fdi_registered_capital, required: true, vi: "Chỉ tiêu", en: "Indicator"}
//   as_of: {type: date, vi: "Tính đến", en: "As of"}
//   era: era
//   status: status
// columns:
//   rank: {vi: "Hạng", en: "Rank", unit: number, sparse: true}
//   province: {vi: "Tỉnh", en: "Province"}
//   value: {vi: "Giá trị", en: "Value", unit: number}
//   unit: {vi: "Đơn vị", en: "Unit", values: unit, varies: true}
//   date: {vi: "Kỳ, tính đến", en: "Period or cut-off", unit: date, varies: true}
//   basis: {vi: "Cơ sở", en: "Basis", values: {stated: {vi: "như nguồn nêu", en: "as stated"}, sum: {vi: "tổng các tỉnh cũ, do chúng tôi cộng", en: "sum of old units, ours"}, not_additive: {vi: "không cộng được: tỷ lệ, chỉ số", en: "cannot be added: a ratio or index"}, part: {vi: "thiếu số của một số tỉnh cũ", en: "some old units have no figure"}, record: {vi: "số ghi ở đơn vị, không nêu thời điểm", en: "its own record, undated"}, none: {vi: "không có số liệu", en: "no data"}}}
//   parts: {vi: "Từng tỉnh cũ", en: "Old units", detail: true}
//   note: {vi: "Ghi chú", en: "Note", detail: true}
// counts:
//   vi: "Chỉ các tỉnh; vùng, dòng cả nước và dầu khí ngoài khơi để ngoài. Mọi tỉnh cùng một thời điểm: kỳ mới nhất mà nhiều tỉnh có nhất, không sau ngày được hỏi. Dân số, diện tích: khi dưới nửa số tỉnh có số được nêu và không hỏi thời điểm thì mọi tỉnh lấy số ghi ở chính đơn vị."
//   en: "Provinces alone; regions, the national row and offshore oil and gas are left out. All provinces at one date: the latest period that most of them have, not after the day asked for. Population and area: where fewer than half of the provinces have a stated figure and no day is asked for, all take the number of their own record."
// notes:
//   - vi: "Tổng của các tỉnh cũ là của chúng tôi, không phải số chính thức; tỷ lệ và chỉ số không bao giờ cộng. Hạng trong 63 tỉnh không so được với hạng trong 34 tỉnh."
//     en: "A sum of old units is ours and no official figure; ratios and indices are never added. A rank among 63 cannot be compared with one among 34."
MATCH (figure:Observation {indicator: $indicator})-[:ABOUT]->(unit:Province)
WHERE figure.value IS NOT NULL AND figure.status IN $status AND NOT EXISTS { (figure)-[:WITH]->() }
WITH figure, unit, coalesce(figure.period, figure.as_of) AS date, coalesce(figure.period_before, figure.as_of_before) AS before
WHERE $as_of IS NULL OR before <= date($as_of) + duration({days: 1})
WITH date, before, count(DISTINCT unit) AS many, collect({unit: unit.id, figure: figure}) AS figures
ORDER BY many DESC, before DESC
WITH collect({date: date, before: before, many: many, figures: figures}) AS dates
WITH dates, reduce(most = 0, one IN dates | CASE WHEN one.many > most THEN one.many ELSE most END) AS most
UNWIND [one IN dates WHERE one.many * 10 >= most * 9] AS one
WITH one ORDER BY one.before DESC LIMIT 1
WITH one.date AS date, one.figures AS figures
MATCH (target:Province)
WHERE CASE WHEN $era = 'as-signed' THEN size([each IN figures WHERE each.unit = target.id]) > 0 ELSE target.era = $era END
OPTIONAL MATCH (old:Province)-[:SUCCEEDED_BY]->(target) WHERE target.era = '34'
WITH date, figures, target, collect(old) AS olds
RETURN target AS province, date, olds, [each IN figures WHERE each.unit = target.id | each.figure] AS own,
       [each IN figures WHERE each.unit IN [old IN olds | old.id] | {unit: each.unit, figure: each.figure}] AS parts, [] AS order, target.name_vi AS order_name,
       [each IN figures WHERE each.unit = target.id OR each.unit IN [old IN olds | old.id] | each.figure.sources] AS sources
