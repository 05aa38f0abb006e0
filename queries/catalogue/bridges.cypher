// name: bridges
// id: q34
// theme: networks
// title: {vi: "Đối tác cầu nối giữa nhiều tỉnh và nhiều lĩnh vực", en: "Bridging partners"}
// explain:
//   vi: "Đối tác mà qua đó nhiều cặp tỉnh có chung đối tác nhất, trước hết là những cặp không có đối tác chung nào khác."
//   en: "Partners that tie most pairs of provinces together, first of all pairs that share no other partner."
// parameters:
//   top: {type: int, default: 20, vi: "Số dòng", en: "Rows"}
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
//   partner: {vi: "Đối tác", en: "Partner"}
//   provinces: {vi: "Số tỉnh", en: "Provinces", unit: province}
//   pairs: {vi: "Số cặp tỉnh", en: "Pairs of provinces", unit: pair}
//   alone: {vi: "Cặp chỉ nhờ đối tác này", en: "Pairs by it alone", unit: pair}
//   score: {vi: "Điểm (0–1)", en: "Score (0–1)", unit: number}
//   sectors: {vi: "Số lĩnh vực", en: "Sectors", unit: sector}
//   documents: {vi: "Số tài liệu", en: "Documents", unit: document}
//   named: {vi: "Các tỉnh", en: "The provinces", detail: true}
// counts:
//   vi: "Hai tỉnh có chung đối tác là một cặp. Điểm: cặp không có đối tác chung nào khác được 1, cặp có n đối tác chung thì mỗi đối tác được 1/n; cộng lại, chia cho số cặp có đối tác chung. Điểm của mọi đối tác cộng lại là 1."
//   en: "Two provinces that share a partner are a pair. Score: a pair that shares no other partner gives 1, one that shares n partners gives 1/n to each; added up and divided by the number of pairs that share any. The scores of all partners add up to 1."
// notes:
//   - vi: "Nhà tài trợ công bố dữ liệu đến từng tỉnh trông có vẻ trung tâm hơn thực tế: hãy xem cột số tài liệu và mục Dựa trên. Lĩnh vực: nhóm 3 chữ số của DAC trong dự án ở các tỉnh đó và trong thỏa thuận; trống là nguồn không nêu."
//     en: "Donors that publish data by province look more central than they are: see the number of documents and what the answer is based on. Sectors: DAC groups of 3 digits of projects in these provinces and of agreements; empty where no source states any."
/* parts/every_tie.cypher */
RETURN home.id AS province, partners, [] AS sources
