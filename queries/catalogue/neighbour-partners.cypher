// name: neighbour-partners
// id: q39
// theme: borders
// title: {vi: "Địa phương bên kia biên giới còn quan hệ với những tỉnh nào khác của ta", en: "Other Vietnamese partners of a foreign neighbour"}
// explain:
//   vi: "Mỗi tỉnh và loại quan hệ một dòng: tỉnh như trong nguồn và tỉnh hiện nay."
//   en: "One row a province and kind of tie: the province as stated and that of today."
// parameters:
//   locality: {type: Locality, required: true, vi: "Địa phương nước ngoài", en: "Foreign locality"}
//   status: status
// columns:
//   province: {vi: "Tỉnh như trong nguồn", en: "Province as stated"}
//   now: {vi: "Tỉnh hiện nay", en: "Province of today"}
//   tie: {vi: "Quan hệ", en: "Tie", values: tie}
//   since: {vi: "Từ năm", en: "Since", unit: year}
// counts:
//   vi: "Chỉ quan hệ hợp tác, thỏa thuận, kết nghĩa, dự án; chung đường biên giới không phải là quan hệ đối tác. Quan hệ của huyện, xã tính cho tỉnh."
//   en: "Cooperation, agreements, twinning and projects only; a shared border is no partnership. Ties of districts and communes count for their province."
// notes:
//   - vi: "Danh sách chỉ gồm quan hệ có trong nguồn đã nạp; quan hệ khác có thể có mà chưa được ghi nhận."
//     en: "Only ties that the loaded sources state are listed; others may exist."
MATCH (who:ForeignLocality {id: $locality})
OPTIONAL MATCH (who)<-[:PART_OF]-(member:Organisation)
UNWIND [who, member] AS side
WITH DISTINCT side
WHERE side IS NOT NULL
/* parts/formerly.cypher */
/* parts/deeds.cypher */
MATCH (place)-[:PART_OF*0..3]->(province:Province)
OPTIONAL MATCH (province)-[:SUCCEEDED_BY*1..5]->(later:Province {era: '34'})
WITH province, kind, min(year) AS since, collect(DISTINCT coalesce(later, province)) AS now, collect(sources) AS sources
RETURN province, now, kind AS tie, since, sources,
       [CASE kind WHEN 'twinning' THEN 1 WHEN 'agreement' THEN 2 WHEN 'cooperation' THEN 3 ELSE 4 END] AS order,
       coalesce(province.name_vi, province.id) AS order_name
ORDER BY order_name, tie
