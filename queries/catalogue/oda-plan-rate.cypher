// name: oda-plan-rate
// id: q45
// theme: disbursement
// title: {vi: "Tỷ lệ giải ngân kế hoạch vốn ODA của tỉnh", en: "ODA disbursement of a province against the year's plan"}
// explain:
//   vi: "Mỗi dự án một dòng: kế hoạch vốn năm và số giải ngân trong kỳ; đầu bảng là cả tỉnh, theo từng loại tiền."
//   en: "One row a project: the year's plan and what was disbursed in the period; the whole province comes first, a row a currency."
// parameters:
//   province: {type: Province, required: true}
//   year: {type: int, vi: "Năm kế hoạch", en: "Year of the plan"}
//   status: status
//   era: era
// columns:
//   what: {vi: "Dự án", en: "Project"}
//   plan: {vi: "Kế hoạch vốn", en: "Plan", unit: number}
//   disbursed: {vi: "Giải ngân", en: "Disbursed", unit: number}
//   currency: {vi: "Tiền tệ", en: "Currency"}
//   rate: {vi: "Tỷ lệ so với kế hoạch năm", en: "Rate of the year's plan", unit: "%"}
//   period: {vi: "Kỳ", en: "Period", unit: date}
//   on_lending: {vi: "Cấp phát, cho vay lại", en: "Allocated or on-lent", sparse: true, detail: true}
// counts:
//   vi: "Mẫu số là kế hoạch vốn của chính năm đó, không phải cam kết, nên không so được với tỷ lệ giải ngân trên cam kết; kế hoạch năm trước kéo dài là mẫu số khác. Tiền để nguyên loại tiền của nguồn. Cả tỉnh: chỉ cộng các dự án có cả hai số."
//   en: "The denominator is that year's own plan, not the commitment, so the rate is not comparable with one of commitments; a plan of the year before that was extended is another denominator. Money stays in its currency. The whole province adds only projects with both figures."
// notes:
//   - vi: "Số 0 giải ngân là 0%; không có số giải ngân thì không rõ, không phải 0%. Không nêu năm thì lấy năm mới nhất có số liệu. Cấp phát và cho vay lại ghi như danh sách viết, không tách thành hai số."
//     en: "A disbursement of 0 is 0%; no figure is unknown and not 0%. Without a year the latest one with figures is taken. What is allocated and what is on-lent is told as the list writes it, not as two figures."
//   - vi: "Hiện nay chưa nguồn nào đã nạp có kế hoạch vốn ODA theo tỉnh; danh sách “oda” của địa phương có cột kế hoạch vốn năm, giải ngân trong kỳ và kỳ báo cáo."
//     en: "Today no source loaded has ODA plans by province; an office's own list “oda” has columns for the year's plan, what was disbursed in the period, and the period."
CALL () {
  /* parts/here.cypher */
  RETURN project AS subject, share, placed
  UNION ALL
  /* parts/units.cypher */
  RETURN unit AS subject, 1.0 AS share, [] AS placed
}
MATCH (figure:Observation {topic: 'oda'})-[:ABOUT]->(subject)
WHERE figure.status IN $status AND figure.indicator IN ['plan', 'disbursed'] AND figure.value IS NOT NULL
WITH subject, share, placed, figure, coalesce(figure.period_from, figure.as_of_from).year AS year
WHERE $year IS NULL OR year = $year
WITH subject, share, placed, year, coalesce(figure.currency, figure.unit) AS currency, collect(figure) AS figures
WITH subject, share, placed, year, currency, figures,
     [figure IN figures WHERE figure.indicator = 'plan' | figure.value] AS plans, [figure IN figures WHERE figure.indicator = 'disbursed'] AS paid
RETURN subject AS what, year, currency, share, CASE WHEN subject:Project THEN subject.on_lending ELSE null END AS on_lending,
       CASE WHEN size(plans) = 0 THEN null ELSE reduce(most = head(plans), one IN plans | CASE WHEN one > most THEN one ELSE most END) END AS plan,
       [one IN paid | {period: coalesce(one.period, one.as_of), until: toString(coalesce(one.period_before, one.as_of_before)), from: toString(coalesce(one.period_from, one.as_of_from)), value: one.value}] AS payments,
       CASE WHEN subject:Project THEN [subject.id] ELSE [] END AS project_ids, [placed, [figure IN figures | figure.sources]] AS sources
ORDER BY year DESC, subject.name_vi, subject.id, currency
