// name: sectors
// id: q12
// theme: funds
// title: {vi: "Lĩnh vực nào nhận nhiều vốn nhất, từ ai", en: "Sectors by money and by funder"}
// explain:
//   vi: "Mỗi lĩnh vực và nhà tài trợ một dòng; của cả nước Việt Nam, hoặc của một tỉnh."
//   en: "One row a sector and funder; of all Viet Nam, or of one province."
// parameters:
//   province: {type: Province, default: all}
//   years: years
//   status: status
//   era: era
//   level:
//     type: choice
//     default: DAC3
//     choices:
//       DAC3: {vi: "nhóm 3 chữ số", en: "3-digit groups"}
//       DAC5: {vi: "mã 5 chữ số", en: "5-digit codes"}
//     vi: Mức mã DAC
//     en: DAC level
//   money:
//     type: choice
//     default: committed
//     choices:
//       committed: {vi: "cam kết, phê duyệt, đăng ký", en: "committed, approved, registered"}
//       disbursed: {vi: "giải ngân, thực hiện", en: "disbursed, realised"}
//     vi: Loại tiền
//     en: Money
// columns:
//   code: {vi: "Mã DAC", en: "DAC code"}
//   sector: {vi: "Lĩnh vực", en: "Sector"}
//   funder: {vi: "Nhà tài trợ", en: "Funder"}
//   where: {vi: "Ở đâu", en: "Where", values: placement, varies: true}
//   projects: {vi: "Số dự án", en: "Projects", unit: project, total: project_ids}
//   amount: {vi: "Số tiền", en: "Amount", unit: USD, money: committed, total: sum}
//   stated_as: {vi: "Tên trong nguồn", en: "As the source says", detail: true}
// counts:
//   vi: "Chia theo phần của lĩnh vực nêu trong nguồn, nếu không có thì chia đều; dự án không ghi lĩnh vực có dòng riêng, nên các dòng cộng bằng tổng. Chỉ tính phần ở Việt Nam; dự án không nêu nước có dòng riêng."
//   en: "Split by the sector shares of the source, else evenly; projects without a sector have a row of their own, so the rows add up to the whole. Only the part in Viet Nam counts; projects that state no country have rows of their own."
// notes:
//   - vi: "Bảng mã riêng của nguồn được đưa về mã DAC gần nhất; lĩnh vực chỉ nêu ở mức nhóm thì giữ mã 3 chữ số cả khi hỏi 5 chữ số. Mã 0 của ADB là không nêu."
//     en: "A source's own scheme is brought to the closest DAC code; what is stated by group alone keeps its 3 digits when 5 are asked. Code 0 of ADB is not stated."
MATCH (funder)-[fund:FUNDS]->(project:Project)
WHERE fund.status IN $status AND project.status IN $status
WITH project, funder, fund, coalesce(fund.on_from.year, fund.money_year, project.approved_on_from.year, project.start_on_from.year) AS year
WHERE ($years_from IS NULL OR year >= $years_from) AND ($years_to IS NULL OR year <= $years_to)
WITH project, funder, collect(fund) AS funds
WITH project, funder, funds,
     head([kind IN CASE $money WHEN 'disbursed' THEN ['disbursed', 'realised'] ELSE ['committed', 'approved', 'registered', 'unclear'] END
           WHERE any(fund IN funds WHERE fund.money_kind = kind)]) AS kind
WITH project, funder, [fund IN funds | fund.sources] AS funded,
     [fund IN funds WHERE fund.money_kind = kind AND fund.usd IS NOT NULL | fund.usd] AS sums
WITH project, funder, funded, CASE WHEN size(sums) = 0 THEN null ELSE reduce(whole = 0.0, one IN sums | whole + one) END AS amount
CALL (project) {
  OPTIONAL MATCH (project)-[at:LOCATED_IN]->(place) WHERE $province IS NOT NULL AND at.status IN $status
  OPTIONAL MATCH (place)-[:PART_OF*0..3]->(unit:Province)-[moves:SUCCEEDED_BY*0..5]->(:Province {id: $province})
  WHERE NOT place:Country AND ($era <> 'as-signed' OR size(moves) = 0)
  WITH project, at, place, unit, sum(reduce(w = 1.0, move IN moves | w * coalesce(move.share_area, move.share_population, 1.0))) AS weight
  WHERE unit IS NOT NULL
  WITH project, at, max(weight) AS weight
  WITH project, at, weight, COUNT { (project)-[other:LOCATED_IN]->() WHERE other.status <> 'withdrawn' } AS places
  RETURN sum(weight * coalesce(at.share, 1.0 / places)) AS part, count(at) AS here
}
/* parts/countries.cypher */
WITH project, funder, funded, amount, CASE WHEN $province IS NULL THEN countries WHEN here > 0 THEN [{where: 'vietnam', share: part}] ELSE [] END AS countries
UNWIND countries AS country
WITH project, funder, funded, amount, country.where AS where, country.share AS part
OPTIONAL MATCH (project)-[in:IN_SECTOR]->(sector:Sector) WHERE in.status IN $status
WITH project, funder, funded, amount, where, part, collect({sector: sector, share: in.share, sources: in.sources}) AS stated
WITH project, funder, funded, amount, where, part, [one IN stated WHERE one.sector IS NOT NULL] AS stated
WITH project, funder, funded, amount, where, part, stated, [one IN stated WHERE one.sector.scheme STARTS WITH 'dac'] AS dac
WITH project, funder, funded, amount, where, part, CASE WHEN size(dac) > 0 THEN dac ELSE stated END AS stated
WITH project, funder, funded, amount, where, part, stated, size([one IN stated WHERE one.share IS NULL]) > 0 AS even,
     reduce(whole = 0.0, one IN stated | whole + coalesce(one.share, 0.0)) AS whole
UNWIND CASE WHEN size(stated) = 0 THEN [{sector: null, share: null, sources: null}] ELSE stated END AS one
WITH project, funder, funded, amount, where, part, one,
     CASE WHEN one.sector IS NULL THEN 1.0 WHEN even OR whole <= 0.0 THEN 1.0 / size(stated) ELSE one.share / whole END AS share,
     CASE WHEN one.sector.scheme STARTS WITH 'dac' THEN one.sector.code ELSE one.sector.dac_code END AS code
WITH project, funder, funded, amount, where, part, one, share, CASE $level WHEN 'DAC3' THEN left(code, 3) ELSE code END AS code
WITH code, funder, where, collect(DISTINCT project.id) AS project_ids, collect(DISTINCT one.sector) AS stated_as,
     CASE WHEN count(amount) = 0 THEN null ELSE sum(amount * part * share) END AS amount, collect([funded, one.sources]) AS sources
OPTIONAL MATCH (sector:Sector {code: code}) WHERE sector.scheme STARTS WITH 'dac'
RETURN code, sector, funder, where, size(project_ids) AS projects, amount, [one IN stated_as WHERE one.id <> sector.id OR sector IS NULL] AS stated_as,
       project_ids, sources
ORDER BY coalesce(amount, -1.0) DESC, code, funder.id, where
