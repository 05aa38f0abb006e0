// name: few-ties
// id: q25
// theme: gaps
// title: {vi: "Tỉnh ít đối tác nhất và vùng trống", en: "Provinces with fewest ties; white spots"}
// explain:
//   vi: "Mỗi tỉnh một dòng, ít đối tác nhất ở trên, cạnh số tài liệu có nói đến quan hệ của tỉnh."
//   en: "One row a province, the fewest partners first, beside the number of documents that tell of its ties."
// parameters:
//   era: era
//   kind:
//     type: choice
//     default: all
//     choices:
//       all: {vi: "tất cả", en: "all"}
//       twinning: {vi: "kết nghĩa", en: "twinning"}
//       cooperation: {vi: "hợp tác, thỏa thuận", en: "cooperation and agreements"}
//       project: {vi: "dự án", en: "projects"}
//   status: status
// columns:
//   province: {vi: "Tỉnh", en: "Province"}
//   partners: {vi: "Số đối tác", en: "Partners", unit: number}
//   sources_read: {vi: "Số tài liệu", en: "Documents", unit: document}
//   verdict: {vi: "Kết luận", en: "Verdict", values: {none: {vi: "chưa ghi nhận, không phải không có", en: "none recorded, which is not none"}, few_sources: {vi: "ít tài liệu", en: "few documents"}, few_ties: {vi: "ít quan hệ", en: "few ties"}, other: {vi: "không thuộc nhóm ít", en: "not among the few"}}}
// counts:
//   vi: "Đối tác nước ngoài khác nhau, mỗi đối tác một lần (chính quyền và địa phương của mình là một; đối tác đổi tên, sáp nhập tính theo hôm nay), kể cả của quận, huyện, xã; kết nghĩa giữa các địa phương trong nước không tính. Ít: một phần tư số tỉnh ít đối tác nhất trong các tỉnh có ghi nhận, kể cả tỉnh bằng số, trừ tỉnh nhiều nhất; chưa ghi nhận là nhóm riêng. Ít tài liệu: ít đối tác mà có dưới ba tài liệu."
//   en: "Distinct foreign partners, each once (a government and the place it governs are one; one that was renamed or merged counts as it is today), those of districts and communes too; twinning between places in Viet Nam does not count. Few: the quarter with the fewest partners among the provinces that have any on record, those with as many too, but never the ones with the most; none recorded is a class of its own. Few documents: few partners, and fewer than three documents."
// notes:
//   - vi: "Danh sách kết nghĩa thiên về ba thành phố lớn: không thấy ở đó không chứng minh được gì."
//     en: "The list of twin towns leans to three big cities: absence from it proves nothing."
CALL () {
  MATCH (partner:Organisation|Country|ForeignLocality)
  WHERE partner:ForeignLocality OR (partner:Country AND partner.iso2 <> 'VN')
     OR (partner:Organisation AND coalesce(partner.country, '') <> 'VN' AND coalesce(partner.is_class, false) = false)
  MATCH (partner)-[tie:FUNDS|IMPLEMENTS|EXTENDS|ACCOUNTABLE_FOR]->(project:Project)-[at:LOCATED_IN]->(side)
  WHERE tie.status IN $status AND project.status IN $status AND at.status IN $status AND $kind IN ['all', 'project']
  RETURN side, collect(DISTINCT partner.id) AS partners,
         [collect(DISTINCT project.sources), collect(DISTINCT at.sources), collect(DISTINCT tie.sources)] AS sources
  UNION ALL
  MATCH (side:Province|LocalUnit|Organisation)-[tie:TWINNED_WITH|COOPERATES_WITH]-(partner)
  WHERE tie.status IN $status AND $kind IN ['all', CASE type(tie) WHEN 'TWINNED_WITH' THEN 'twinning' ELSE 'cooperation' END]
    AND (partner:ForeignLocality OR (partner:Country AND partner.iso2 <> 'VN')
    OR (partner:Organisation AND coalesce(partner.country, '') <> 'VN' AND coalesce(partner.is_class, false) = false))
  RETURN side, collect(DISTINCT partner.id) AS partners, collect(tie.sources) AS sources
  UNION ALL
  MATCH (side:Province|LocalUnit|Organisation)-[near:PARTY_TO]->(agreement:Agreement)<-[far:PARTY_TO]-(partner)
  WHERE near.status IN $status AND far.status IN $status AND agreement.status IN $status AND coalesce(agreement.is_class, false) = false
    AND $kind IN ['all', CASE agreement.kind WHEN 'twinning' THEN 'twinning' ELSE 'cooperation' END]
    AND (partner:ForeignLocality OR (partner:Country AND partner.iso2 <> 'VN')
    OR (partner:Organisation AND coalesce(partner.country, '') <> 'VN' AND coalesce(partner.is_class, false) = false))
  RETURN side, collect(DISTINCT partner.id) AS partners, [collect(agreement.sources), collect(near.sources), collect(far.sources)] AS sources
}
/* parts/homes.cypher */
RETURN home.id AS province, partners, sources
