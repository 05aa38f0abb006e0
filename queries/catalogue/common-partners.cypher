// name: common-partners
// id: q33
// theme: networks
// title: {vi: "Các tỉnh có chung đối tác", en: "Provinces sharing partners"}
// explain:
//   vi: "Mỗi tỉnh khác có chung đối tác với tỉnh này một dòng; đối tác càng ít tỉnh có thì càng nặng, đứng trước."
//   en: "One row a province that has partners in common with this one; the fewer provinces have a partner, the more it weighs."
// parameters:
//   province: {type: Province, required: true}
//   kind:
//     type: choice
//     default: all
//     vi: Loại đối tác
//     en: Kind of partner
//     choices:
//       all: {vi: "tất cả", en: "all"}
//       ForeignLocality: {vi: "địa phương", en: "locality"}
//       Organisation: {vi: "tổ chức", en: "organisation"}
//       Country: {vi: "quốc gia", en: "country"}
//   status: status
//   era: era
// columns:
//   other: {vi: "Tỉnh khác", en: "Other province"}
//   n: {vi: "Số đối tác chung", en: "Shared partners", unit: partner}
//   weight: {vi: "Trọng số", en: "Weight", unit: number}
//   closest: {vi: "Đối tác chung, hiếm nhất trước", en: "Shared partners, rarest first"}
//   shared: {vi: "Mọi đối tác chung", en: "All shared partners", detail: true}
// counts:
//   vi: "Mỗi đối tác chung đếm một lần. Trọng số: mỗi đối tác chung được 1 chia cho số tỉnh khác cũng có đối tác đó, rồi cộng lại: đối tác chỉ hai tỉnh có thì được 1, nhà tài trợ của mọi tỉnh thì gần 0."
//   en: "Each shared partner counts once. Weight: each of them gives 1 divided by the number of other provinces that have it, too; these are added up. A partner of these two alone gives 1, a donor of all provinces nearly 0."
// notes:
//   - vi: "Đối tác tính như ở câu hỏi partners. Các tỉnh cũ nay là một tỉnh thì không thành cặp. Chỉ gồm quan hệ có trong nguồn đã nạp: tỉnh không có tên ở đây có thể vẫn có chung đối tác."
//     en: "Partners are those of the question partners. Old provinces that are one today are no pair. Only ties that the loaded sources state: a province that is not listed may still share partners."
/* parts/every_tie.cypher */
RETURN home.id AS province, partners, [] AS sources
