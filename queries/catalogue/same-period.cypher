// name: same-period
// id: q29
// theme: trends
// title: {vi: "So với cùng kỳ năm trước", en: "Against the same period last year"}
// explain:
//   vi: "Mỗi con số có kỳ một dòng, cạnh số cùng kỳ năm trước của đúng tỉnh ấy: tăng, giảm bao nhiêu."
//   en: "One row a figure of a period, beside that of the same period a year before in the very province: how much it rose or fell."
// parameters:
//   province: {type: Province, required: true}
//   indicator: {type: indicator, vi: "Chỉ tiêu", en: "Indicator"}
//   years: years
//   era: era
//   status: status
// columns:
//   unit_of: {vi: "Nêu cho", en: "Stated for", varies: true}
//   indicator: {vi: "Chỉ tiêu", en: "Indicator"}
//   period: {vi: "Kỳ này", en: "Period", unit: date}
//   this: {vi: "Số kỳ này", en: "This period", unit: number}
//   same_last: {vi: "Cùng kỳ", en: "Same period last year", unit: number}
//   change: {vi: "Tăng, giảm", en: "Change", unit: number}
//   percent: {vi: "Tăng, giảm", en: "Change", unit: "%"}
//   unit: {vi: "Đơn vị", en: "Unit", values: unit}
// counts:
//   vi: "Chỉ so hai kỳ bằng nhau, cách đúng một năm, cùng chỉ tiêu và cùng loại được đếm; kỳ không có số cùng kỳ thì để trống, không phải số không. Số gần đúng (hơn, khoảng) thì không tính tăng, giảm."
//   en: "Only equal periods exactly a year apart, of one indicator and one kind counted, are compared; without such a figure the cell is unknown and no zero. No change is worked out from inexact figures (more than, about)."
// notes:
//   - vi: "Số liệu hôm nay phần lớn là số cả năm; sáu tháng, chín tháng chỉ có khi cơ quan nạp bảng của mình."
//     en: "Today's figures are mostly of whole years; half-years and nine months stand only where an office loads its own tables."
/* parts/units.cypher */
/* parts/province_figures.cypher */
WHERE figure.counting IN ['flow', 'stock'] AND from IS NOT NULL AND ($years_from IS NULL OR from.year >= $years_from - 1) AND ($years_to IS NULL OR from.year <= $years_to)
RETURN unit AS unit_of, figure AS indicator, date AS period, toString(from) AS from, toString(before) AS before,
       coalesce(figure.currency, figure.unit) AS unit, figure.sources AS sources
ORDER BY indicator.name_vi, unit_of.id, period DESC
