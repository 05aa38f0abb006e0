// name: shared-partners
// id: q53
// theme: merger
// title: {vi: "Đối tác trùng nhau sau sáp nhập", en: "Partners shared by the merged parts"}
// explain:
//   vi: "Mỗi đối tác mà từ hai tỉnh cũ trở lên cùng có một dòng: của những tỉnh cũ nào, bao nhiêu thỏa thuận song song."
//   en: "One row a partner that two or more of the old units have: which ones, and how many parallel agreements."
// parameters:
//   province: {type: NewProvince, required: true}
//   status: status
//   era: era
// columns:
//   partner: {vi: "Đối tác", en: "Partner"}
//   old_units: {vi: "Các tỉnh cũ", en: "Old units"}
//   agreements: {vi: "Thỏa thuận song song", en: "Parallel agreements", unit: agreement}
//   ties: {vi: "Quan hệ", en: "Ties", values: tie}
// counts:
//   vi: "Đối tác chung đếm một lần. Các thỏa thuận song song vẫn là nhiều thỏa thuận cho đến khi được thay thế; trống là chưa ghi nhận, không phải không có."
//   en: "A shared partner counts once. Parallel agreements remain several until they are replaced; unknown means none recorded, not none."
/* parts/units.cypher */
/* parts/sides.cypher */
WITH side, collect(DISTINCT unit) AS units
/* parts/ties.cypher */
UNWIND units AS unit
WITH now, unit.id AS unit, tie, sources WHERE unit <> $province
WITH now, collect(DISTINCT unit) AS old_units, collect(DISTINCT tie) AS ties, collect(sources) AS sources
WHERE size(old_units) > 1
CALL (now, old_units) {
  MATCH (now)-[far:PARTY_TO]->(agreement:Agreement)<-[near:PARTY_TO]-(side:Province|LocalUnit|Organisation)-[:PART_OF*0..4]->(unit:Province)
  WHERE near.status IN $status AND far.status IN $status AND agreement.status IN $status AND coalesce(agreement.is_class, false) = false
    AND unit.id IN old_units
  RETURN count(DISTINCT agreement) AS n
}
RETURN now AS partner, old_units AS old_units_nodes, CASE n WHEN 0 THEN null ELSE n END AS agreements, ties, sources, [-size(old_units), -n] AS order,
       coalesce(now.name_vi, now.name_en, now.id) AS order_name
ORDER BY size(old_units) DESC, n DESC, now.id
