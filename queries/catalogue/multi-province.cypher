// name: multi-province
// id: q13
// theme: funds
// title: {vi: "Những dự án trải trên nhiều tỉnh", en: "Projects spread over many provinces"}
// explain:
//   vi: "Mỗi dự án một dòng: nằm ở mấy tỉnh, là những tỉnh nào, tổng vốn và nhà tài trợ."
//   en: "One row a project: in how many provinces and which, its whole money and its funders."
// parameters:
//   min_provinces: {type: int, default: 5, vi: "Ít nhất mấy tỉnh", en: "Provinces at least"}
//   years: years
//   status: status
//   era: era
//   money: money
// columns:
//   project: {vi: "Dự án", en: "Project"}
//   count: {vi: "Số tỉnh", en: "Provinces", unit: number}
//   amount: {vi: "Tổng vốn", en: "Whole money", unit: USD, money: committed}
//   funder: {vi: "Nhà tài trợ", en: "Funder"}
//   provinces: {vi: "Các tỉnh", en: "Which provinces", detail: true}
// counts:
//   vi: "Tỉnh khác nhau của thời kỳ được chọn, nên số tỉnh ở thời kỳ 34 nhỏ hơn. Phần ghi cho cả nước hoặc không định vị không thành tỉnh nào. Tổng vốn là của cả dự án, mỗi nhà tài trợ tính một lần, không chia theo tỉnh."
//   en: "Distinct provinces of the chosen era, so there are fewer in the era of the 34. What is nationwide or unplaced is no province. The money is the whole project's, each funder's once, not split over provinces."
// notes:
//   - vi: "Một nơi ghi theo đơn vị cũ đã tách (ví dụ Hà Tuyên) tính cho mọi tỉnh hình thành từ đó, vì nguồn không nói rõ hơn. Năm là năm của khoản tiền, nếu không có thì năm phê duyệt hoặc bắt đầu."
//     en: "A place stated by an old unit that was split (Ha Tuyen, say) counts for every province made of it, since the source does not tell more. The year is that of the money, else of the approval or start."
MATCH (project:Project)-[at:LOCATED_IN]->(place:Province|LocalUnit|BorderGate)
WHERE at.status IN $status AND project.status IN $status
WITH place, collect({project: project, sources: at.sources}) AS found
/* parts/targets.cypher */
WITH found, target
WHERE target IS NOT NULL
UNWIND found AS one
WITH one.project AS project, collect(DISTINCT target) AS provinces, collect(one.sources) AS placed
WHERE size(provinces) >= $min_provinces
OPTIONAL MATCH (funder)-[fund:FUNDS]->(project) WHERE fund.status IN $status
/* parts/dated.cypher */
/* parts/amount.cypher */
WITH project, provinces, placed, collect(DISTINCT funder) AS funder, collect(fund.sources) AS funded,
     CASE WHEN count(amount) = 0 THEN null ELSE sum(amount) END AS amount
RETURN project, size(provinces) AS count, amount, funder, provinces, [project.id] AS project_ids, [project.sources, placed, funded] AS sources
ORDER BY count DESC, coalesce(amount, -1.0) DESC, project.id
