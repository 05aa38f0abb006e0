// name: aid-against-needs
// id: q43
// theme: aid
// title: {vi: "Viện trợ đã hướng vào lĩnh vực tỉnh cần chưa", en: "Does aid go where the province says it needs it"}
// explain:
//   vi: "Mỗi lĩnh vực một dòng: nhu cầu tỉnh đã nêu cạnh số dự án và số tiền đã có ở lĩnh vực ấy."
//   en: "One row a sector: what the province says it needs beside the projects and money that it has there."
// parameters:
//   province: {type: Province, required: true}
//   years: years
//   aid:
//     type: choice
//     default: all
//     vi: Viện trợ nào
//     en: Which aid
//     choices:
//       all: {vi: "ODA và phi chính phủ", en: "ODA and NGO aid"}
//       ngo: {vi: "chỉ phi chính phủ", en: "NGO aid alone"}
//   status: status
//   era: era
//   money: money
// columns:
//   sector: {vi: "Lĩnh vực", en: "Sector"}
//   needs: {vi: "Nhu cầu đã nêu", en: "Needs stated"}
//   projects: {vi: "Số dự án", en: "Projects", unit: project, total: project_ids}
//   amount: {vi: "Phần tiền của tỉnh", en: "Province's part of the money", unit: USD, money: committed, total: sum}
//   fit:
//     vi: Khớp
//     en: Fit
//     values:
//       fits: {vi: "khớp", en: "fits"}
//       no_aid: {vi: "chưa thấy viện trợ", en: "no aid found"}
//       no_need: {vi: "chưa nêu nhu cầu", en: "no need stated"}
//       unknown: {vi: "không rõ", en: "not known"}
// counts:
//   vi: "Nhu cầu còn mở (đề xuất, đề nghị, dự kiến, được hứa) so với dự án đã có hoặc đang thực hiện, theo nhóm DAC 3 chữ số; không gồm đầu tư trực tiếp nước ngoài. Dự án nhiều lĩnh vực được chia theo phần nêu trong nguồn, nếu không có thì chia đều."
//   en: "Open needs (proposed, requested, planned, pledged) against projects that are actual or running, by DAC group of 3 digits; foreign direct investment is not in it. A project of several sectors is split by stated shares, else evenly."
// notes:
//   - vi: "Không rõ lĩnh vực thì để là không rõ. Hiện nay các nhu cầu đọc từ bài viết hầu hết không ghi lĩnh vực DAC; danh sách “needs” của địa phương có cột lĩnh vực. Năm chỉ lọc tiền và dự án, không lọc nhu cầu."
//     en: "What has no sector stays unknown. Today the needs read from articles mostly name no DAC sector; an office's own list “needs” has a column for it. Years choose money and projects, not needs."
CALL () {
  /* parts/here.cypher */
  MATCH (project)<-[fund:FUNDS]-(funder)
  WHERE fund.status IN $status AND coalesce(project.kind, '') <> 'fdi'
  /* parts/ngo.cypher */
  WITH project, placed, share, fund, funder, is_ngo
  WHERE $aid = 'all' OR is_ngo
  /* parts/dated.cypher */
  /* parts/amount.cypher */
  /* parts/by_sector.cypher */
  WITH CASE WHEN code IS NULL THEN coalesce(stated_sector, '?') ELSE left(code, 3) END AS code, head(collect(stated_sector)) AS own,
       collect(DISTINCT project.id) AS project_ids, collect(CASE WHEN fund.sources IS NULL AND sector_sources IS NULL THEN null ELSE [fund.sources, sector_sources] END) + collect(placed) AS sources,
       CASE WHEN count(amount) = 0 THEN null ELSE sum(amount * share * sector_share) END AS amount
  RETURN code, own, [] AS needs, project_ids, amount, sources
  UNION ALL
  /* parts/units.cypher */
  /* parts/sides.cypher */
  WITH DISTINCT side, ['planned', 'proposed', 'requested', 'pledged'] AS sought
  /* parts/seeking.cypher */
  WITH about, kind, what, sectors, state, sources
  WHERE kind <> 'suggested' AND coalesce(state, '') <> 'met' AND NOT $years_undated
  UNWIND CASE WHEN size(sectors) = 0 THEN [null] ELSE sectors END AS sector
  WITH what, sources, sector, CASE WHEN sector.scheme STARTS WITH 'dac' THEN sector.code ELSE sector.dac_code END AS code
  WITH CASE WHEN code IS NULL THEN coalesce(sector.id, '?') ELSE left(code, 3) END AS code, head(collect(sector.id)) AS own, collect(what) AS needs, collect(sources) AS sources
  RETURN code, own, needs, [] AS project_ids, null AS amount, sources
}
WITH code, head(collect(own)) AS own, collect(needs) AS needs, collect(project_ids) AS project_ids, sum(amount) AS amount, count(amount) AS known, collect(sources) AS sources
WITH code, own, reduce(all = [], some IN needs | all + some) AS needs, reduce(all = [], some IN project_ids | all + some) AS project_ids,
     CASE WHEN known = 0 THEN null ELSE amount END AS amount, sources
OPTIONAL MATCH (dac:Sector {code: code}) WHERE dac.scheme STARTS WITH 'dac'
RETURN coalesce(dac.id, own) AS sector_node, needs, size(project_ids) AS projects, amount,
       CASE WHEN code = '?' THEN 'unknown' WHEN size(needs) > 0 AND size(project_ids) > 0 THEN 'fits' WHEN size(needs) > 0 THEN 'no_aid' ELSE 'no_need' END AS fit,
       project_ids, sources
ORDER BY CASE WHEN code = '?' THEN 2 WHEN size(needs) > 0 THEN 0 ELSE 1 END, coalesce(amount, -1.0) DESC, code
