// name: precedents
// id: q07
// theme: partner
// title: {vi: "Đối tác đã làm gì ở các tỉnh tương tự", en: "What a partner did in provinces like mine"}
// explain:
//   vi: "Mỗi việc đối tác đã làm ở một tỉnh khác là một dòng, tỉnh giống tỉnh của bạn nhất đứng trước."
//   en: "One row for each thing that the partner did in another province, the province most like yours first."
// parameters:
//   partner: {type: Partner, required: true}
//   province: {type: Province, required: true}
//   years: years
//   status: status
//   era: era
// columns:
//   other: {vi: "Tỉnh tương tự", en: "Province like it"}
//   score: {vi: "Độ giống (0–1)", en: "Likeness (0–1)", unit: ratio}
//   kind: {vi: "Loại", en: "Kind", values: tie}
//   what: {vi: "Đã làm gì", en: "What it did"}
//   sectors: {vi: "Lĩnh vực", en: "Sectors", detail: true}
//   year: {vi: "Năm", en: "Year", unit: year}
//   why: {vi: "Giống ở điểm nào", en: "Alike in what", detail: true}
// counts:
//   vi: "Dự án, thỏa thuận và quan hệ đã có của đối tác (một nước: của các tổ chức, địa phương nước ấy) ở các tỉnh khác cùng thời kỳ. Độ giống như `bangiao ask likeness`."
//   en: "Actual projects, agreements and ties of the partner (for a country: of its organisations and localities) in the other provinces of the same era. Likeness as in `bangiao ask likeness`."
// notes:
//   - vi: "Dự án cả nước hoặc không định vị không ở đây. Khi hỏi theo năm, việc không rõ năm bị để ngoài."
//     en: "Projects that are nationwide or not placed are not here. When years are asked, what has no year is left out."
/* parts/partner_sides.cypher */
/* parts/formerly.cypher */
/* parts/deeds.cypher */
WITH side, place, deed, kind, year, sources
WHERE ($years_from IS NULL OR year >= $years_from) AND ($years_to IS NULL OR year <= $years_to)
MATCH (place)-[:PART_OF*0..3]->(unit:Province)
CALL (deed) {
  MATCH (deed)-[:IN_SECTOR|COVERS]->(sector:Sector)
  RETURN collect(DISTINCT sector) AS themes
}
WITH collect({unit: unit.id, deed: deed, kind: kind, year: year, themes: themes, sources: sources}) AS deeds
MATCH (asked:Province {id: $province})
MATCH (other:Province {era: asked.era})
/* parts/province_traits.cypher */
RETURN other, [unit IN units WHERE unit.era = '63' AND other.era = '34' | unit.id] AS old, regions, countries, near, sectors, figures,
       [other.sources, border_sources] AS sources,
       [deed IN deeds WHERE deed.unit IN [unit IN units | unit.id]] AS deeds
ORDER BY other.id
