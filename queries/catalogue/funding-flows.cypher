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
/* parts/amount.cypher */
WITH project, funder.id AS funder, amount, fund.sources AS funded, fund.usd IS NULL OR NOT coalesce(fund.money_kind, '') IN $money_kinds AS doubted
WITH *, [(project)-[at:LOCATED_IN]->(place) WHERE at.status IN $status | {place: place.id, share: at.share, placement: at.placement, sources: at.sources}] AS ends,
     [(project)-[in:IN_SECTOR]->(sector:Sector) WHERE in.status IN $status |
      {dac: sector.scheme STARTS WITH 'dac', code: CASE WHEN sector.scheme STARTS WITH 'dac' THEN sector.code ELSE sector.dac_code END, share: in.share, sources: in.sources}] AS told
/* parts/rest.cypher */
/* parts/left_in.cypher */
WITH *, CASE WHEN any(one IN told WHERE one.dac) THEN [one IN told WHERE one.dac] ELSE told END AS stated_sectors
RETURN funder, amount,
       [end IN ends | [end.place, CASE WHEN even THEN 1.0 / size(ends) ELSE end.share / whole END, end.placement, end.sources]] AS places, rest, left_in,
       [one IN stated_sectors | [left(one.code, 3), one.share, one.sources]] AS sectors,
       [project.id] AS project_ids, CASE WHEN doubted THEN [project.id] ELSE [] END AS doubted_ids, funded AS sources
