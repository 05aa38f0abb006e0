// name: agreements-by-level
// id: q21
// theme: agreements
// title: {vi: "Thỏa thuận theo cấp ký và lĩnh vực", en: "Agreements by signing level and sector"}
// explain:
//   vi: "Mỗi cấp ký phía Việt Nam và lĩnh vực một dòng, với số thỏa thuận."
//   en: "One row a Vietnamese signing level and sector, with the number of agreements."
// parameters:
//   province: {type: Province, default: all}
//   years: years
//   status: status
//   era: era
// columns:
//   level: {vi: "Cấp phía Việt Nam", en: "Vietnamese level", values: level}
//   levels_foreign: {vi: "Cấp đối tác", en: "Partners' levels", values: level}
//   sector: {vi: "Lĩnh vực", en: "Sector"}
//   agreements: {vi: "Số thỏa thuận", en: "Agreements", unit: agreement, total: agreement_ids}
//   names: {vi: "Tên thỏa thuận", en: "Names", detail: true}
// counts:
//   vi: "Một thỏa thuận có ba lĩnh vực được đếm một lần ở mỗi lĩnh vực, và một lần trong tổng. Không cộng các dòng. Phụ lục, bản gia hạn, sửa đổi và kế hoạch năm không tính là thỏa thuận mới, như ở câu hỏi agreements."
//   en: "An agreement of three sectors counts once in each sector and once in the total. The rows do not add up. Annexes, renewals, amendments and yearly plans are no new agreements, as in the question agreements."
// notes:
//   - vi: "Thỏa thuận không nêu lĩnh vực hoặc không rõ cấp ký có dòng riêng. Thỏa thuận cấp quốc gia không phải của tỉnh."
//     en: "Agreements without a stated sector or level have rows of their own. Those at the level of the country are not a province's."
/* parts/pacts.cypher */
WITH agreement, parties, signed, heads
WHERE size([one IN heads WHERE one.head IS NOT NULL]) = 0
WITH agreement, parties, signed,
     coalesce(head([one IN parties WHERE one.ours AND one.level IS NOT NULL | one.level]), agreement.level_vn) AS level,
     coalesce(head([one IN parties WHERE NOT one.ours AND one.level IS NOT NULL | one.level]), agreement.level_foreign) AS level_foreign
WHERE $years_undated = false AND ($years_from IS NULL OR (agreement.signed_on_before - duration({days: 1})).year >= $years_from)
       AND ($years_to IS NULL OR agreement.signed_on_from.year <= $years_to) OR $years_undated AND agreement.signed_on IS NULL
OPTIONAL MATCH (agreement)-[covers:COVERS]->(sector:Sector)
WHERE covers.status IN $status
RETURN level, collect(DISTINCT level_foreign) AS levels_foreign, sector, count(DISTINCT agreement) AS agreements, collect(DISTINCT agreement) AS names,
       collect(agreement.id) AS agreement_ids, collect([agreement.sources, signed, covers.sources]) AS sources
ORDER BY CASE level WHEN 'country' THEN 1 WHEN 'province' THEN 2 WHEN 'district' THEN 3 WHEN 'commune' THEN 4 ELSE 5 END, agreements DESC, sector IS NULL, sector.name_vi
