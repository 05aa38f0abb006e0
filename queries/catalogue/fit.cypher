// name: fit
// id: q60
// theme: matching
// title: {vi: "Tỉnh nào phù hợp với một đối tác, trong một lĩnh vực", en: "Which provinces fit a partner, in a sector"}
// explain:
//   vi: "Tỉnh đã nêu nhu cầu trong lĩnh vực đứng trước, rồi đến tỉnh giống những tỉnh đối tác đang làm; cột sau cho biết đối tác đã có gì ở đó."
//   en: "Provinces that stated a need in the sector come first, then those like the provinces where the partner works; what it has there already stands beside."
// parameters:
//   partner: {type: Partner, required: true}
//   sector: Sector
//   status: status
//   era: era
// columns:
//   province:
//   score: {vi: "Điểm phù hợp (0–1)", en: "Fit (0–1)", unit: ratio}
//   need: {vi: "Nhu cầu đã nêu", en: "Stated needs"}
//   like: {vi: "Giống tỉnh", en: "Like"}
//   ties: {vi: "Đã có với đối tác", en: "Has with the partner"}
// counts:
//   vi: "Điểm là trung bình độ giống với ba tỉnh giống nhất trong những tỉnh mà đối tác đã có dự án, thỏa thuận hay quan hệ (trong lĩnh vực được hỏi); tỉnh không đủ số liệu để so sánh thì bỏ ra và ghi chưa rõ, không tính là 0. Số dự án của tỉnh không làm tăng điểm, nên tỉnh nhiều dữ liệu không hơn vì nhiều dữ liệu."
//   en: "The fit is the mean likeness to the three most alike of the provinces where the partner has projects, agreements or ties (in the sector asked); one too little known to be compared is left out and said to be so, never taken as 0. A province's number of projects does not raise the fit, so that provinces with more data do not win by data."
// notes:
//   - vi: "Đây là gợi ý của chúng tôi từ dữ liệu đã nạp, không phải cam kết hay quan hệ đã có. Không có nhu cầu nào được ghi không có nghĩa là không cần."
//     en: "These are suggestions of ours from the data loaded, no commitment and no actual tie. No stated need recorded does not mean that there is none."
/* parts/partner_sides.cypher */
/* parts/formerly.cypher */
/* parts/deeds.cypher */
MATCH (place)-[:PART_OF*0..3]->(unit:Province)
CALL (deed) {
  MATCH (deed)-[:IN_SECTOR|COVERS]->(sector:Sector)
  RETURN collect(DISTINCT sector) AS themes
}
WITH collect({unit: unit.id, deed: deed, kind: kind, year: year, themes: themes, sources: sources}) AS deeds
OPTIONAL MATCH (wanted:Sector {id: $sector})
MATCH (other:Province {era: CASE $era WHEN '63' THEN '63' ELSE '34' END})
/* parts/province_traits.cypher */
CALL (units) {
  UNWIND units AS side
  MATCH (need:Need)-[told:ABOUT|SEEKS|ASKS]-(side)
  WHERE need.status IN ['planned', 'proposed', 'requested', 'pledged'] AND coalesce(need.state, 'open') <> 'met'
  WITH need, collect(told.sources) AS told
  OPTIONAL MATCH (need)-[:IN_SECTOR]->(sector:Sector)
  WITH need, told, collect(DISTINCT sector) AS sectors
  RETURN collect({need: need, sectors: sectors, sources: [need.sources, told]}) AS needs
}
RETURN other, [unit IN units WHERE unit.era = '63' AND other.era = '34' | unit.id] AS old, regions, countries, near, sectors, figures,
       [other.sources, border_sources] AS sources,
       [deed IN deeds WHERE deed.unit IN [unit IN units | unit.id]] AS deeds, needs, wanted
ORDER BY other.id
