// name: funder-by-province
// id: q11
// theme: funds
// title: {vi: "Tiền của một nhà tài trợ theo tỉnh, cộng lại đúng bằng tổng", en: "A funder's money by province, adding up to its total"}
// explain:
//   vi: "Mỗi tỉnh một dòng, kèm dòng cho cả nước, phần không phân theo tỉnh, phần ngoài Việt Nam và phần không rõ nước."
//   en: "One row a province, with rows for the nationwide part, the part in no province, the part outside Viet Nam, and the part of no stated country."
// parameters:
//   partner: {type: Partner, required: true, vi: "Nhà tài trợ", en: "Funder"}
//   years: years
//   status: status
//   era: era
//   money:
//     type: choice
//     default: committed
//     choices:
//       committed: {vi: "cam kết, phê duyệt, đăng ký", en: "committed, approved, registered"}
//       disbursed: {vi: "giải ngân, thực hiện", en: "disbursed, realised"}
//     vi: Loại tiền
//     en: Money
// columns:
//   province: {vi: "Tỉnh", en: "Province"}
//   placement: {vi: "Định vị", en: "Placement", values: placement, detail: true}
//   projects: {vi: "Số dự án", en: "Projects", unit: project, total: project_ids}
//   amount: {vi: "Số tiền", en: "Amount", unit: USD, money: committed, total: sum}
//   share: {vi: "Tỷ trọng", en: "Share", unit: "%", total: sum}
//   basis: {vi: "Cách chia", en: "Split by", values: share_basis, detail: true}
// counts:
//   vi: "Tổng các dòng bằng tổng của nhà tài trợ; số dự án ở dòng tổng là dự án khác nhau, mỗi dự án đếm một lần. Một nước gồm cả các tổ chức của nước đó."
//   en: "The rows add up to the funder's total; the projects of the total are distinct, each counted once. A country takes in its organisations."
// notes:
//   - vi: "Dự án ở nhiều nơi được chia theo phần nêu trong nguồn, nếu không có thì chia đều; đơn vị đã tách được chia theo diện tích."
//     en: "A project in several places is split by stated shares, else evenly; what a split unit had is divided by area."
MATCH (chosen:Organisation|ForeignLocality|Country {id: $partner})
MATCH (funder:Organisation|ForeignLocality|Country|Province|LocalUnit)
WHERE funder.id = $partner OR (chosen:Country AND funder.country = chosen.iso2)
MATCH (funder)-[fund:FUNDS]->(project:Project)
WHERE fund.status IN $status AND project.status IN $status
WITH project, funder, fund, coalesce(fund.on_from.year, fund.money_year, project.approved_on_from.year, project.start_on_from.year) AS year
WHERE ($years_from IS NULL OR year >= $years_from) AND ($years_to IS NULL OR year <= $years_to)
WITH project, funder, collect(fund) AS funds
WITH project, funds,
     head([kind IN CASE $money WHEN 'disbursed' THEN ['disbursed', 'realised'] ELSE ['committed', 'approved', 'registered', 'unclear'] END
           WHERE any(fund IN funds WHERE fund.money_kind = kind)]) AS kind
WITH project, [fund IN funds | fund.sources] AS funded,
     [fund IN funds WHERE fund.money_kind = kind AND fund.usd IS NOT NULL | fund.usd] AS sums
WITH project, collect(funded) AS funded, reduce(all = [], some IN collect(sums) | all + some) AS sums
WITH project, funded, CASE WHEN size(sums) = 0 THEN null ELSE reduce(whole = 0.0, one IN sums | whole + one) END AS amount
OPTIONAL MATCH (project)-[at:LOCATED_IN]->(place) WHERE at.status IN $status
WITH project, funded, amount, collect({place: place, share: at.share, basis: at.share_basis, placement: at.placement, sources: at.sources}) AS ends
WITH project, funded, amount, [end IN ends WHERE end.place IS NOT NULL] AS ends
WITH project, funded, amount, ends, size([end IN ends WHERE end.share IS NULL]) > 0 AS even
WITH project, funded, amount, ends, even,
     1.0 - reduce(sum = 0.0, end IN ends | sum + CASE WHEN even THEN 1.0 / size(ends) ELSE end.share END) AS rest
/* parts/countries.cypher */
WITH project, funded, amount, ends, even, rest,
     CASE WHEN size([one IN countries WHERE one.where = 'vietnam']) > 0 THEN 'unplaced' ELSE 'unstated' END AS left_in
UNWIND ends + [{place: null, share: rest, basis: null, placement: left_in, sources: null}] AS end
WITH project, funded, amount, end, end.place AS place, left_in,
     CASE WHEN end.place IS NULL THEN rest WHEN even THEN 1.0 / size(ends) ELSE end.share END AS share
WHERE share > 0.000001 OR place IS NOT NULL
CALL (place) {
  OPTIONAL MATCH (place)-[:PART_OF*0..3]->(unit:Province)-[moves:SUCCEEDED_BY*0..5]->(target:Province)
  WHERE NOT place:Country AND (target.era = $era OR (target = unit AND ($era = 'as-signed' OR ($era = '63' AND target.era = '34'))))
  WITH unit, target, sum(reduce(w = 1.0, move IN moves | w * coalesce(move.share_area, move.share_population, 1.0))) AS weight
  RETURN target, max(weight) AS weight
}
OPTIONAL MATCH (place)-[:PART_OF*1..3]->(home:Country {iso2: 'VN'}) WHERE place:Region
WITH DISTINCT project, funded, amount, end, share, place, target, left_in, home, CASE WHEN target IS NULL THEN 1.0 ELSE weight END AS weight
WITH project, funded, amount, end, share * weight AS share, target,
     CASE WHEN target IS NOT NULL THEN 'province'
          WHEN place IS NULL THEN left_in
          WHEN place:Country AND place.iso2 = 'VN' THEN coalesce(end.placement, 'nationwide')
          WHEN place:Country OR place:ForeignLocality THEN 'abroad'
          WHEN place:Region AND home IS NULL THEN 'unstated'
          ELSE 'unplaced' END AS placement
WITH target, placement, collect(DISTINCT project.id) AS project_ids,
     CASE WHEN count(amount) = 0 THEN null ELSE sum(amount * share) END AS amount,
     collect(DISTINCT end.basis) AS basis, collect([funded, end.sources]) AS sources
RETURN target AS province, placement, size(project_ids) AS projects, amount, basis, project_ids, sources
ORDER BY CASE placement WHEN 'province' THEN 0 ELSE 1 END, coalesce(amount, -1.0) DESC, coalesce(target.id, placement)
