// name: funding-flows
// id: q14
// theme: funds
// title: {vi: "Dòng vốn theo ba chặng: nhà tài trợ, lĩnh vực, tỉnh", en: "Flow of money: funder to sector to province"}
// explain:
//   vi: "Mỗi dòng là phần tiền đi từ một nhà tài trợ, qua một lĩnh vực, đến một tỉnh; ngoài số đầu bảng ở mỗi chặng, phần còn lại gộp thành “khác”."
//   en: "Each row is money of one funder, for one sector, in one province; past the largest of each stage the rest is gathered as “others”."
// parameters:
//   years: years
//   top: {type: int, default: 15, vi: "Lấy mấy tên ở mỗi chặng", en: "Names kept at each stage"}
//   partner: {type: Partner, default: all, vi: "Nhà tài trợ", en: "Funder"}
//   status: status
//   era: era
//   money: money
// columns:
//   funder: {vi: "Nhà tài trợ", en: "Funder"}
//   sector: {vi: "Lĩnh vực", en: "Sector"}
//   province: {vi: "Tỉnh", en: "Province"}
//   projects: {vi: "Số dự án", en: "Projects", unit: project, total: project_ids}
//   amount: {vi: "Số tiền", en: "Amount", unit: USD, money: committed, total: sum}
// counts:
//   vi: "Tiền của mỗi dự án nhân với phần của lĩnh vực và phần của nơi; tổng các dòng bằng cả số tiền ở Việt Nam và của các dự án không nêu nước (có dòng riêng). Lĩnh vực theo nhóm DAC 3 chữ số."
//   en: "The money of each project times the sector's share and the place's share; the rows add up to all the money in Viet Nam and of the projects that state no country, which have rows of their own. Sectors are DAC groups of 3 digits."
// notes:
//   - vi: "Phần không rõ lĩnh vực, cho cả nước, không phân theo tỉnh có dòng riêng; phần ngoài Việt Nam không tính. Chia theo phần nêu trong nguồn, nếu không có thì chia đều. Dự án không nêu số tiền được đếm nhưng không có tiền."
//     en: "What has no sector, is nationwide or in no province has rows of its own; what is outside Viet Nam is not counted. Split by stated shares, else evenly. Projects without stated money are counted but bring none."
MATCH (funder)-[fund:FUNDS]->(project:Project)
WHERE fund.status IN $status AND project.status IN $status AND ($partner IS NULL OR funder.id = $partner OR 'country:' + funder.country = $partner)
/* parts/dated.cypher */
WITH project, funder, collect(fund) AS funds
/* parts/amount.cypher */
WITH project, collect({funder: funder, amount: amount, sources: [fund IN funds | fund.sources]}) AS moneys
/* parts/placed.cypher */
WITH project, moneys, placement, target, sum(share) AS share, collect(placed) AS placed
WHERE placement <> 'abroad'
WITH project, moneys, collect({placement: placement, target: target, share: share, sources: placed}) AS ends
/* parts/by_sector.cypher */
UNWIND moneys AS money
UNWIND ends AS end
WITH money.funder AS funder, left(code, 3) AS code, end.target AS target, end.placement AS placement, project.id AS project_id,
     money.amount * end.share * sector_share AS amount, [money.sources, end.sources, sector_sources] AS sources
WITH funder, code, target, placement, collect(DISTINCT project_id) AS project_ids, collect(sources) AS sources,
     CASE WHEN count(amount) = 0 THEN null ELSE sum(amount) END AS amount
OPTIONAL MATCH (sector:Sector {code: code}) WHERE sector.scheme STARTS WITH 'dac'
RETURN funder, sector, code, target, placement, amount, project_ids, sources
ORDER BY coalesce(amount, -1.0) DESC, funder.id, code, coalesce(target.id, placement)
