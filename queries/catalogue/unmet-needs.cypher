// name: unmet-needs
// id: q23
// theme: gaps
// title: {vi: "Lĩnh vực tỉnh cần mà chưa có ai tài trợ", en: "Sectors that a province needs and nobody funds there"}
// explain:
//   vi: "Mỗi lĩnh vực tỉnh đã nêu là một dòng: ai đang tài trợ ở tỉnh, dự án mới nhất năm nào, và tỉnh tương tự nào đã có."
//   en: "One row for each sector that the province named: who funds it there, the year of the newest project, and which provinces like it have it."
// parameters:
//   province: {type: Province, required: true}
//   years: years
//   status: status
//   era: era
// columns:
//   sector: {vi: "Lĩnh vực", en: "Sector"}
//   need: {vi: "Nhu cầu đã nêu", en: "Stated needs"}
//   partners: {vi: "Nhà tài trợ ghi nhận ở tỉnh", en: "Funders recorded there"}
//   last_year: {vi: "Dự án mới nhất", en: "Newest project", unit: year, sparse: true}
//   similar: {vi: "Tỉnh tương tự đã có", en: "Provinces like it that have it"}
//   finding: {vi: "Nhận định", en: "Finding", values: {none_recorded: {vi: "chưa ghi nhận", en: "none recorded"}, old: {vi: "chỉ có dự án cũ", en: "old projects only"}, recorded: {vi: "đã có", en: "recorded"}, no_code: {vi: "lĩnh vực không có mã DAC, không đối chiếu được", en: "no DAC code: cannot be compared"}, no_sector: {vi: "nhu cầu không nêu lĩnh vực", en: "the need names no sector"}}}
// counts:
//   vi: "Nhu cầu do tỉnh nêu (nhu cầu, tìm kiếm, đề nghị), không tính gợi ý của cơ quan khác; nhà tài trợ của dự án đã có trong cùng lĩnh vực DAC 3 chữ số. Dự án bắt đầu hơn 10 năm trước được ghi là cũ."
//   en: "Needs that the province stated (needs, seeks, asks), without what others suggest; funders of actual projects in the same 3-digit DAC sector. Projects that began more than 10 years ago are told as old."
// notes:
//   - vi: "Chưa ghi nhận không có nghĩa là không có: dữ liệu đã nạp có thể chưa gồm nhà tài trợ ấy."
//     en: "None recorded does not mean that there is none: the data loaded may lack that funder."
//   - vi: "Năm lọc nhu cầu và dự án; nhu cầu, dự án không rõ năm bị để ngoài khi hỏi theo năm."
//     en: "Years filter needs and projects; those without a year are left out when years are asked."
/* parts/units.cypher */
/* parts/sides.cypher */
WITH DISTINCT side, ['planned', 'proposed', 'requested', 'pledged'] AS sought
/* parts/seeking.cypher */
WITH about, kind, what, sectors, status, year, sources
WHERE kind IN ['need', 'seeks', 'asks'] AND ($years_from IS NULL OR year >= $years_from) AND ($years_to IS NULL OR year <= $years_to)
UNWIND CASE WHEN size(sectors) > 0 THEN sectors WHEN about:Sector THEN [about] ELSE [null] END AS sector
WITH sector, what, about, sources, left(CASE WHEN sector.scheme STARTS WITH 'dac' THEN sector.code ELSE sector.dac_code END, 3) AS code
WITH collect({sector: sector, code: code, what: what, about: about, sources: sources}) AS needs, collect(DISTINCT code) AS codes
MATCH (asked:Province {id: $province})
MATCH (other:Province {era: asked.era})
WHERE size(needs) > 0
/* parts/province_traits.cypher */
CALL (units, codes) {
  UNWIND codes AS code
  MATCH (sector:Sector)
  WHERE left(CASE WHEN sector.scheme STARTS WITH 'dac' THEN sector.code ELSE sector.dac_code END, 3) = code
  WITH units, code, collect(sector.id) AS ids
  UNWIND units AS unit
  MATCH (place:Province|LocalUnit)-[:PART_OF*0..3]->(unit)
  MATCH (place)<-[at:LOCATED_IN]-(project:Project)-[:IN_SECTOR]->(sector:Sector)
  WHERE sector.id IN ids AND at.status IN $status AND project.status IN $status AND coalesce(project.kind, '') <> 'fdi'
  MATCH (funder)-[fund:FUNDS]->(project)
  WHERE fund.status IN $status
  WITH code, project, funder, at, fund, coalesce(fund.on_from.year, fund.money_year, project.approved_on_from.year, project.start_on_from.year) AS year
  WHERE ($years_from IS NULL OR year >= $years_from) AND ($years_to IS NULL OR year <= $years_to)
  WITH code, funder, count(DISTINCT project) AS projects, max(year) AS last, collect([project.sources, at.sources, fund.sources]) AS sources
  RETURN collect({code: code, funder: funder, projects: projects, last: last, sources: sources}) AS cover
}
RETURN other, [unit IN units WHERE unit.era = '63' AND other.era = '34' | unit.id] AS old, regions, countries, near, sectors, figures,
       [other.sources, border_sources] AS sources, needs, cover
ORDER BY other.id
