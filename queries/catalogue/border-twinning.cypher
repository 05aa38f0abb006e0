// name: border-twinning
// id: q38
// theme: borders
// title: {vi: "Xã, huyện biên giới đã kết nghĩa hoặc có thỏa thuận với phía bạn", en: "Border communes and districts with twinning or an agreement"}
// explain:
//   vi: "Đơn vị dưới cấp tỉnh ở tỉnh giáp nước bạn; mỗi cặp đơn vị một dòng."
//   en: "Units below the province, in provinces that border the partner's country; one row a pair."
// parameters:
//   country: Country
//   status: status
// columns:
//   unit_vn: {vi: "Đơn vị Việt Nam", en: "Vietnamese unit"}
//   level_vn: {vi: "Cấp", en: "Level", values: level}
//   province: {vi: "Tỉnh", en: "Province"}
//   ended: {vi: "Hết tồn tại từ", en: "Ended on", unit: date, sparse: true}
//   unit_foreign: {vi: "Đơn vị phía bạn", en: "Foreign unit"}
//   level_foreign: {vi: "Cấp phía bạn", en: "Foreign level", values: level}
//   country: {vi: "Nước", en: "Country"}
//   tie: {vi: "Quan hệ", en: "Tie", values: tie}
//   since: {vi: "Từ", en: "Since", unit: date}
//   sectors: {vi: "Lĩnh vực", en: "Sectors"}
// counts:
//   vi: "Kết nghĩa và thỏa thuận của đơn vị dưới cấp tỉnh; tỉnh phải giáp nước của đơn vị phía bạn."
//   en: "Twinning and agreements of units below the province, whose province borders the country of the other unit."
// notes:
//   - vi: "Ô “hết tồn tại” trống không chứng tỏ đơn vị còn: dữ liệu hiện có chưa ghi đủ việc sắp xếp cấp xã năm 2025."
//     en: "An empty “ended on” does not prove that the unit still exists: the mergers of communes in 2025 are not all recorded."
CALL () {
  MATCH (unit:LocalUnit)-[r:TWINNED_WITH]-(far:ForeignLocality)
  WHERE r.status IN $status
  OPTIONAL MATCH (sector:Sector) WHERE sector.id IN r.sectors
  RETURN unit, far, 'twinning' AS tie, r.since AS since, r.level_vn AS level_vn, r.level_foreign AS level_foreign, collect(sector) AS sectors, r.sources AS sources
  UNION ALL
  MATCH (unit:LocalUnit)-[near:PARTY_TO]->(agreement:Agreement)<-[other:PARTY_TO]-(far:ForeignLocality)
  WHERE near.status IN $status AND other.status IN $status AND agreement.status IN $status AND coalesce(agreement.is_class, false) = false
  OPTIONAL MATCH (agreement)-[:COVERS]->(sector:Sector)
  RETURN unit, far, CASE agreement.kind WHEN 'twinning' THEN 'twinning' ELSE 'agreement' END AS tie, agreement.signed_on AS since,
         near.level AS level_vn, other.level AS level_foreign, collect(sector) AS sectors, agreement.sources + near.sources + other.sources AS sources
}
MATCH (country:Country {iso2: far.country})
WHERE $country IS NULL OR country.id = $country
MATCH (unit)-[:PART_OF*1..3]->(province:Province)
OPTIONAL MATCH (province)-[:SUCCEEDED_BY*1..3]->(later:Province)
WITH unit, far, country, tie, since, level_vn, level_foreign, sectors, sources, province, later
WHERE EXISTS { (province)-[:BORDERS]-(country) } OR EXISTS { (later)-[:BORDERS]-(country) }
WITH unit, far, country, tie, min(since) AS since, collect(DISTINCT province) AS province, head(collect(coalesce(level_vn, unit.kind))) AS level_vn,
     head(collect(coalesce(level_foreign, far.level))) AS level_foreign, collect(sectors) AS lists, collect(sources) AS sources
RETURN unit AS unit_vn, level_vn, province, unit.valid_to AS ended, far AS unit_foreign, level_foreign, country, tie, since,
       reduce(all = [], list IN lists | all + [one IN list WHERE NOT one IN all]) AS sectors, sources
ORDER BY country.id, unit.name_vi, far.id, tie
