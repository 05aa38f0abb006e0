// name: agreements
// id: q16
// theme: agreements
// title: {vi: "Danh mục thỏa thuận quốc tế của tỉnh theo mẫu báo cáo", en: "List of a province's international agreements, report layout"}
// explain:
//   vi: "Mỗi văn bản một dòng, theo các cột của phụ lục thỏa thuận quốc tế; mặc định chỉ những loại thuộc Luật 70/2020."
//   en: "One row a document, in the columns of the annex of international agreements; unless asked otherwise only kinds within Law 70/2020."
// parameters:
//   province: {type: Province, required: true}
//   years: years
//   kind:
//     type: choice
//     many: true
//     default: [twinning, cooperation, seasonal_labour, relations_established]
//     choices:
//       twinning: {vi: "kết nghĩa", en: "twinning"}
//       cooperation: {vi: "hợp tác", en: "cooperation"}
//       seasonal_labour: {vi: "lao động thời vụ", en: "seasonal labour"}
//       relations_established: {vi: "thiết lập quan hệ", en: "relations established"}
//       high_level: {vi: "cấp cao", en: "high level"}
//       business: {vi: "giữa doanh nghiệp", en: "between firms"}
//       trade: {vi: "thương mại", en: "trade"}
//       aid: {vi: "viện trợ", en: "aid"}
//       minutes_of_talks: {vi: "biên bản hội đàm", en: "minutes of talks"}
//       not_stated: {vi: "không nêu", en: "not stated"}
//   under:
//     type: choice
//     default: "no"
//     choices:
//       "no": {vi: "không", en: "no"}
//       "yes": {vi: "có", en: "yes"}
//     vi: Kể cả phụ lục, gia hạn, kế hoạch năm
//     en: With annexes, renewals, yearly plans
//   status: status
//   era: era
// columns:
//   number: {vi: "TT", en: "No."}
//   agreement: {vi: "Tên văn bản", en: "Title"}
//   kind: {vi: "Loại", en: "Kind", values: agreement_kind}
//   near: {vi: "Bên ký Việt Nam", en: "Vietnamese party"}
//   level_vn: {vi: "Cấp phía Việt Nam", en: "Vietnamese level", values: level}
//   far: {vi: "Bên ký nước ngoài", en: "Foreign party"}
//   level_foreign: {vi: "Cấp đối tác", en: "Partner's level", values: level}
//   country: {vi: "Nước", en: "Country"}
//   signed_on: {vi: "Ngày ký", en: "Signed on", unit: date}
//   effective_on: {vi: "Hiệu lực từ", en: "In force from", unit: date}
//   expires_on: {vi: "Hiệu lực đến", en: "In force until", unit: date}
//   sectors: {vi: "Lĩnh vực", en: "Sectors"}
//   legal_status:
//     vi: "Tình trạng pháp lý"
//     en: "Legal status"
//     values: {signed: {vi: "đã ký", en: "signed"}, in_force: {vi: "có hiệu lực", en: "in force"}, suspended: {vi: "tạm đình chỉ", en: "suspended"}, expired: {vi: "hết hiệu lực", en: "expired"}, terminated: {vi: "chấm dứt", en: "terminated"}, left: {vi: "rút khỏi", en: "left"}, unknown: {vi: "chưa rõ", en: "unknown"}}
//   execution:
//     vi: "Tình hình triển khai"
//     en: "State of execution"
//     values: execution
//   inherited_from: {vi: "Kế thừa từ", en: "Inherited from", sparse: true}
//   under: {vi: "Thuộc, gia hạn của", en: "Under, renews", detail: true, sparse: true}
// counts:
//   vi: "Đếm văn bản, không đếm đối tác. Phụ lục, bản gia hạn, sửa đổi và kế hoạch năm không tính là thỏa thuận mới, trừ khi hỏi --under yes. Thỏa thuận giữa doanh nghiệp, hợp đồng, thỏa thuận viện trợ và biên bản hội đàm không thuộc Luật 70/2020 nên không vào danh mục, trừ khi hỏi bằng --kind. Văn bản mà cơ quan ghi là ngoài Luật cũng vậy."
//   en: "Documents, not partners. Annexes, renewals, amendments and yearly plans are no new agreements unless asked for with --under yes. Agreements between firms, contracts, agreements on aid and minutes of talks are not within Law 70/2020: they are left out unless asked for with --kind. So is what the office marks as outside the Law."
// notes:
//   - vi: "Danh mục chỉ gồm những văn bản mà nguồn nêu tên; số báo cáo nêu có thể lớn hơn, xem câu hỏi agreements-by-year."
//     en: "The list holds what sources name; the number that a report states may be greater: see agreements-by-year."
/* parts/pacts.cypher */
CALL (agreement) {
  OPTIONAL MATCH (agreement)-[covers:COVERS]->(sector:Sector)
  WHERE covers.status IN $status
  RETURN collect(DISTINCT sector) AS sectors, collect(covers.sources) AS covered
}
WITH agreement, parties, signed, heirs, inherited, heads, sectors, covered, coalesce(agreement.kind, 'not_stated') AS kind
WHERE kind IN $kind AND (coalesce(agreement.law_scope, 'inside') = 'inside' OR size([one IN $kind WHERE one IN ['business', 'trade', 'aid', 'minutes_of_talks']]) > 0)
  AND ($years_undated = false AND ($years_from IS NULL OR (agreement.signed_on_before - duration({days: 1})).year >= $years_from)
       AND ($years_to IS NULL OR agreement.signed_on_from.year <= $years_to) OR $years_undated AND agreement.signed_on IS NULL)
RETURN agreement, kind, parties, heirs, heads, sectors, agreement.signed_on AS signed_on, agreement.effective_on AS effective_on,
       agreement.expires_on AS expires_on, coalesce(agreement.legal_status, 'unknown') AS legal_status,
       agreement.execution AS execution, [agreement.sources, signed, inherited, covered] AS sources
ORDER BY coalesce(toString(agreement.signed_on_from), '9999'), agreement.name_vi, agreement.id
