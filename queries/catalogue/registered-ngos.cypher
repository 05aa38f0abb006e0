// name: registered-ngos
// id: q41
// theme: aid
// title: {vi: "Tổ chức phi chính phủ nào đang hoạt động ở tỉnh, giấy đăng ký đến khi nào", en: "NGOs active in a province and the end of their registration"}
// explain:
//   vi: "Mỗi tổ chức một dòng: giấy đăng ký có tỉnh trong địa bàn, và số khoản viện trợ ở tỉnh."
//   en: "One row an organisation: the permits whose places include the province, and its items of aid there."
// parameters:
//   province: {type: Province, required: true}
//   as_of: {type: date, default: today, vi: "Tính đến ngày", en: "As of"}
//   status: status
//   era: era
// columns:
//   ngo: {vi: "Tổ chức", en: "Organisation"}
//   country: {vi: "Nước", en: "Country"}
//   permit: {vi: "Giấy đăng ký", en: "Permits"}
//   until: {vi: "Giá trị đến", en: "Valid until", unit: date}
//   registration:
//     vi: "Đăng ký"
//     en: "Registration"
//     values: {valid: {vi: "còn giá trị", en: "valid"}, expired: {vi: "đã hết hạn", en: "expired"}, undated: {vi: "không rõ hạn", en: "end unknown"}, none: {vi: "chưa ghi nhận giấy", en: "no permit recorded"}}
//   sectors: {vi: "Lĩnh vực", en: "Sectors"}
//   items: {vi: "Số khoản", en: "Items of aid", unit: project, total: item_ids}
//   last_year: {vi: "Khoản gần nhất, năm", en: "Latest item", unit: year}
// counts:
//   vi: "Đếm tổ chức, không đếm giấy: một tổ chức có thể có hai, ba giấy. Có giấy đăng ký chưa phải là đang hoạt động, và có khoản viện trợ trong nguồn chưa phải là có giấy."
//   en: "Organisations, not permits: one may hold two or three. A permit is no activity, and an item of aid in the sources is no permit."
// notes:
//   - vi: "Nguồn công khai không có sổ đăng ký tổ chức: giấy đăng ký lấy từ danh sách của cơ quan (bangiao template ngos). Giấy cho phép cả nước được tính cho mọi tỉnh."
//     en: "Public sources hold no register of organisations: permits come from the office's own list (bangiao template ngos). A permit for the whole country counts for every province."
/* parts/units.cypher */
MATCH (place:Province|LocalUnit)-[:PART_OF*0..3]->(unit)
WITH collect(DISTINCT place) AS places
CALL (places) {
  UNWIND places AS place
  MATCH (ngo:Organisation)-[permit:REGISTERED_IN]->(place)
  WHERE permit.status IN $status
  RETURN ngo, {kind: permit.kind, number: permit.number, until: permit.expires_on, sectors: permit.sectors} AS permit, null AS item, null AS year, [permit.sources] AS cited
  UNION ALL
  MATCH (ngo:Organisation)-[permit:REGISTERED_IN]->(:Country {iso2: 'VN'})
  WHERE permit.status IN $status
  RETURN ngo, {kind: permit.kind, number: permit.number, until: permit.expires_on, sectors: permit.sectors} AS permit, null AS item, null AS year, [permit.sources] AS cited
  UNION ALL
  UNWIND places AS place
  MATCH (place)<-[at:LOCATED_IN]-(project:Project)<-[fund:FUNDS]-(funder:Organisation)
  WHERE at.status IN $status AND project.status IN $status AND fund.status IN $status
  /* parts/ngo.cypher */
  WITH project, funder, is_ngo, at, fund WHERE is_ngo AND coalesce(funder.country, '') <> 'VN'
  RETURN funder AS ngo, null AS permit, project AS item, coalesce(project.approved_on_from, project.start_on_from, fund.on_from).year AS year, [at.sources, fund.sources] AS cited
}
WITH ngo, collect(permit) AS permits, collect(DISTINCT item) AS deeds, max(year) AS last_year, collect(cited) AS cited
CALL (deeds) {
  UNWIND CASE size(deeds) WHEN 0 THEN [null] ELSE deeds END AS deed
  OPTIONAL MATCH (deed)-[:IN_SECTOR]->(sector:Sector)
  RETURN collect(DISTINCT sector) AS worked
}
CALL (permits) {
  OPTIONAL MATCH (sector:Sector)
  WHERE sector.id IN reduce(all = [], one IN permits | all + coalesce(one.sectors, []))
  RETURN collect(DISTINCT sector) AS allowed
}
OPTIONAL MATCH (land:Country {iso2: ngo.country})
RETURN ngo, head(collect(land)) AS country, permits, allowed, worked, size(deeds) AS items, [one IN deeds | one.id] AS item_ids, last_year, cited AS sources
ORDER BY items DESC, ngo.id
