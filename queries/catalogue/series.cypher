// name: series
// id: q28
// theme: trends
// title: {vi: "Chuỗi theo năm của một chỉ tiêu, có đánh dấu thay đổi địa giới", en: "Yearly series with breaks marked"}
// explain:
//   vi: "Mỗi con số của tỉnh và của các tỉnh cũ một dòng, theo thời gian; cột Đứt đoạn nói vì sao số đó không nối được với số trước."
//   en: "One row a figure of the province or its old units, in order of time; the column Break says why it cannot be joined to the one before."
// parameters:
//   province: {type: Province, required: true}
//   indicator: {type: indicator, default: population, required: true, vi: "Chỉ tiêu", en: "Indicator"}
//   years: years
//   era: era
//   status: {type: status, default: "actual,ongoing,target"}
// columns:
//   unit_of: {vi: "Nêu cho", en: "Stated for"}
//   period: {vi: "Kỳ", en: "Period", unit: date}
//   value: {vi: "Giá trị", en: "Value", unit: number}
//   unit: {vi: "Đơn vị", en: "Unit", values: unit}
//   qualifier: {vi: "Mức chính xác", en: "Qualifier", values: qualifier, varies: true}
//   status: {values: status, varies: true}
//   break: {vi: "Đứt đoạn", en: "Break"}
//   note: {vi: "Ghi chú", en: "Note", detail: true}
// counts:
//   vi: "Mỗi tỉnh cũ và mỗi đơn vị đo là một chuỗi riêng; không cộng, không nội suy. Số của kỳ nhiều năm không phải số một năm."
//   en: "Each old unit and each measure is a line of its own; nothing is added or filled in. A figure of several years is no yearly value."
/* parts/units.cypher */
/* parts/province_figures.cypher */
WHERE ($years_from IS NULL OR from.year >= $years_from) AND ($years_to IS NULL OR from.year <= $years_to)
CALL (unit) {
  OPTIONAL MATCH (other:Province)-[move:SUCCEEDED_BY]->(unit)
  RETURN collect({on: move.on, other: other, way: 'in'}) AS gains
}
CALL (unit) {
  OPTIONAL MATCH (unit)-[move:SUCCEEDED_BY]->(other:Province)
  RETURN collect({on: move.on, other: other, way: 'out'}) AS losses
}
RETURN unit AS unit_of, date AS period, figure.value AS value, coalesce(figure.currency, figure.unit) AS unit, coalesce(figure.qualifier, 'exact') AS qualifier,
       figure.status AS status, figure.counting AS counting, figure.note AS note, toString(from) AS from, toString(before) AS before, gains + losses AS moves, [figure.sources] AS sources
ORDER BY unit_of.name_vi, unit_of.id, unit, status, before, figure.id
