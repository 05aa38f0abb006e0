// name: needs
// id: q03
// theme: province
// title: {vi: "Tỉnh cần gì, tìm gì, với ai; ai nêu", en: "What a province needs and seeks, from whom, and who says so"}
// explain:
//   vi: "Nhu cầu đã nêu, điều tỉnh tìm kiếm hoặc đề nghị, vốn đang vận động, và gợi ý của cơ quan khác; tất cả đều chưa phải là quan hệ đã có."
//   en: "Stated needs, what the province seeks or asks, funds being sought, and what others suggest to it; none of it is an actual tie."
// parameters:
//   province: {type: Province, required: true}
//   years: years
//   status: {type: status, default: "planned,proposed,requested,suggested,pledged"}
//   era: era
// columns:
//   kind: {vi: "Loại", en: "Kind", values: seeking}
//   what: {vi: "Nội dung", en: "What"}
//   from_whom: {vi: "Với ai, từ ai", en: "From whom"}
//   sectors: {vi: "Lĩnh vực", en: "Sectors"}
//   scale: {vi: "Quy mô", en: "Scale", detail: true}
//   stated_by: {vi: "Ai nêu", en: "Stated by", varies: true}
//   date: {vi: "Ngày", en: "Date", unit: date}
//   status: {values: status}
//   state: {vi: "Tình trạng", en: "State", values: state, detail: true}
// counts:
//   vi: "Không dòng nào ở đây là đối tác hay dự án đã có: cột trạng thái nói rõ. Gợi ý của cơ quan khác không phải là nhu cầu của tỉnh."
//   en: "Nothing here is an actual partner or project: the status column says what it is. What others suggest is not the province's own need."
/* parts/units.cypher */
/* parts/sides.cypher */
WITH DISTINCT side, $status AS sought
/* parts/seeking.cypher */
WITH about, kind, what, from_whom, sectors, scale, stated_by, date, year, status, state, sources
WHERE ($years_from IS NULL OR year >= $years_from) AND ($years_to IS NULL OR year <= $years_to)
WITH about, kind, status, head(collect(what)) AS what, head(collect(from_whom)) AS from_whom, head(collect(sectors)) AS sectors, head(collect(scale)) AS scale,
     head(collect(stated_by)) AS stated_by, head(collect(date)) AS date, head(collect(state)) AS state, collect(sources) AS sources
WITH *, CASE kind WHEN 'funds' THEN 1 WHEN 'need' THEN 2 WHEN 'asks' THEN 3 WHEN 'seeks' THEN 4 ELSE 5 END AS rank
RETURN kind, what, from_whom, sectors, scale, stated_by, date, status, state, sources,
       [rank] AS order, coalesce(about.name_vi, about.name_en, about.id) AS order_name
ORDER BY rank, about.name_vi, about.id
