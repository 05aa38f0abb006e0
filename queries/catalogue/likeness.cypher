// name: likeness
// id: s01
// theme: matching
// title: {vi: "Những tỉnh giống tỉnh này, và giống ở điểm nào", en: "Provinces like this one, and in what"}
// explain:
//   vi: "Các tỉnh cùng thời kỳ, giống nhất trước; mỗi điểm giống đứng riêng để kiểm tra được."
//   en: "The provinces of the same era, the most alike first; each part of the likeness stands by itself and can be checked."
// parameters:
//   province: {type: Province, required: true}
//   status: status
//   era: era
// columns:
//   other: {vi: "Tỉnh", en: "Province"}
//   score: {vi: "Độ giống (0–1)", en: "Likeness (0–1)", unit: ratio}
//   known: {vi: "Số điểm so sánh được", en: "Parts compared", unit: part, detail: true}
//   sectors: {vi: "Lĩnh vực dự án", en: "Sectors of projects", unit: ratio}
//   nearness: {vi: "Gần nhau", en: "Nearness", unit: ratio}
//   region: {vi: "Cùng vùng", en: "Same region", unit: ratio, detail: true}
//   border: {vi: "Biên giới", en: "Border", unit: ratio, detail: true}
//   population: {vi: "Dân số", en: "Population", unit: ratio, detail: true}
//   income: {vi: "GRDP đầu người", en: "GRDP per head", unit: ratio}
//   governance: {vi: "PCI, PAPI", en: "PCI, PAPI", unit: ratio, detail: true}
//   why: {vi: "Vì sao", en: "Why", detail: true}
// counts:
//   vi: "Độ giống là trung bình có trọng số của những điểm biết được ở cả hai tỉnh; điểm không có số liệu thì bỏ ra, không tính là 0."
//   en: "The likeness is the weighted mean of the parts known of both provinces; a part without data is left out, never taken as 0."
// notes:
//   - vi: "Đây là phép so sánh của chúng tôi, không phải phân loại chính thức."
//     en: "This is a comparison of ours, no official classification."
//   - vi: "Nguồn của mỗi dòng là nguồn của tỉnh, biên giới và số liệu; nguồn của các dự án có trong `bangiao ask sectors`."
//     en: "The sources of a row are those of the province, its borders and figures; those of the projects are in `bangiao ask sectors`."
MATCH (asked:Province {id: $province})
MATCH (other:Province {era: asked.era})
/* parts/province_traits.cypher */
RETURN other, [unit IN units WHERE unit.era = '63' AND other.era = '34' | unit.id] AS old, regions, countries, near, sectors, figures,
       [other.sources, border_sources] AS sources
ORDER BY other.id
