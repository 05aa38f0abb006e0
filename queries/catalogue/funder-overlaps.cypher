// name: funder-overlaps
// id: q24
// theme: gaps
// title: {vi: "Nhiều nhà tài trợ cùng làm một lĩnh vực ở một tỉnh (nguy cơ trùng)", en: "Several funders in one sector and province at once"}
// explain:
//   vi: "Mỗi tỉnh và lĩnh vực một dòng, nơi nhiều nhà tài trợ có dự án khác nhau chạy trong cùng một năm."
//   en: "One row a province and sector where several funders ran different projects in the same year."
// parameters:
//   min_funders: {type: int, default: 3, vi: "Ít nhất mấy nhà tài trợ", en: "Funders at least"}
//   province: {type: Province, default: all}
//   years: years
//   status: status
//   era: era
// columns:
//   province: {vi: "Tỉnh", en: "Province"}
//   sector: {vi: "Lĩnh vực", en: "Sector"}
//   count: {vi: "Số nhà tài trợ cùng lúc", en: "Funders at once", unit: number}
//   overlap_years: {vi: "Năm trùng", en: "Years of overlap"}
//   funders: {vi: "Nhà tài trợ", en: "Funders"}
//   projects: {vi: "Dự án", en: "Projects", detail: true}
// counts:
//   vi: "Đồng tài trợ một dự án không phải là trùng: mỗi nhà tài trợ phải có một dự án khác nhau; nhóm không nêu tên (như “các cơ quan”) không tính là nhà tài trợ. Chỉ tính dự án định vị ở tỉnh hoặc nhỏ hơn, không tính cả nước; lĩnh vực theo nhóm DAC 3 chữ số, không tính dự án không rõ lĩnh vực."
//   en: "Co-financing of one project is no overlap: each funder needs a project of its own, and a group without a name (such as “agencies”) is none. Only projects placed in a province or below count, not nationwide ones; sectors are DAC groups of 3 digits, and projects without a sector do not count."
// notes:
//   - vi: "Dự án chạy từ năm đầu đến năm cuối mà nguồn cho biết (phê duyệt, bắt đầu, khoản tiền, kết thúc). Nguồn không nêu ngày kết thúc thì chỉ tính tới năm cuối có số liệu, nên trùng thật có thể nhiều hơn. Trùng chỗ và thời gian chưa phải là trùng việc: cần xem từng dự án; một khoản vay hợp vốn mà nguồn ghi thành nhiều dự án cũng hiện ở đây."
//     en: "A project runs from the first year to the last that its source tells (approval, start, money, end). Without an end it counts only up to the last year told, so real overlap may be more. The same place and time is not yet the same work: look at each project; a syndicated loan that its source lists as several projects shows here too."
CALL () {
  MATCH (project:Project)
  WHERE $province IS NULL AND project.status IN $status AND coalesce(project.kind, '') <> 'fdi'
  RETURN project, [(project)-[at:LOCATED_IN]->(place) WHERE at.status IN $status AND (place:Province OR place:LocalUnit OR place:BorderGate) | [place.id, at.sources]] AS places
  UNION ALL
  /* parts/here.cypher */
  WITH project, placed
  WHERE coalesce(project.kind, '') <> 'fdi'
  RETURN project, [[$province, placed]] AS places
}
WITH project, places, [(project)<-[fund:FUNDS]-(funder) WHERE fund.status IN $status AND coalesce(funder.is_class, false) = false |
                       {funder: funder.id, year: coalesce(fund.on_from.year, fund.money_year), sources: fund.sources}] AS funds
WHERE size(places) > 0 AND size(funds) > 0
WITH project, places, funds,
     [year IN [project.approved_on_from.year, project.start_on_from.year, project.end_on_from.year] + [fund IN funds | fund.year] WHERE year IS NOT NULL] AS told
WITH project, places, funds,
     reduce(first = null, year IN told | CASE WHEN first IS NULL OR year < first THEN year ELSE first END) AS first,
     reduce(last = null, year IN told | CASE WHEN last IS NULL OR year > last THEN year ELSE last END) AS last
WHERE CASE WHEN $years_undated THEN first IS NULL ELSE ($years_from IS NULL OR last >= $years_from) AND ($years_to IS NULL OR first <= $years_to) END
WITH project, places, funds, first, last,
     [(project)-[in:IN_SECTOR]->(sector:Sector) WHERE in.status IN $status |
      {dac: sector.scheme STARTS WITH 'dac', code: left(CASE WHEN sector.scheme STARTS WITH 'dac' THEN sector.code ELSE sector.dac_code END, 3), sources: in.sources}] AS sectors
WITH project, places, funds, first, last, [one IN sectors WHERE one.code IS NOT NULL AND (one.dac OR NOT any(other IN sectors WHERE other.dac)) | [one.code, one.sources]] AS sectors
WHERE size(sectors) > 0
RETURN [project.id] AS project_ids, project.name_vi AS name_vi, project.name_en AS name_en, places, sectors, [fund IN funds | fund.funder] AS funders, first, last,
       coalesce(project.sources, []) + [fund IN funds WHERE fund.sources IS NOT NULL | fund.sources] AS sources
