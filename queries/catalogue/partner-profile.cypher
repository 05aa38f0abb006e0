// name: partner-profile
// id: q06
// theme: partner
// title: {vi: "Hồ sơ một đối tác: làm gì, ở đâu, với ai tại Việt Nam", en: "Profile of a partner: what, where, with whom in Viet Nam"}
// explain:
//   vi: "Mỗi tỉnh và mỗi loại quan hệ một dòng: dự án và tiền, thỏa thuận, kết nghĩa, hợp tác, tiếp xúc, số liệu nêu trong nguồn; phần không thuộc tỉnh nào có dòng riêng."
//   en: "One row a province and kind of tie: projects and money, agreements, twinnings, cooperation, contacts, stated figures; what is in no province has rows of its own."
// parameters:
//   partner: {type: Partner, required: true}
//   years: years
//   status: status
//   era: era
// columns:
//   province: {vi: "Tỉnh", en: "Province"}
//   tie: {vi: "Quan hệ", en: "Tie", values: {twinning: {vi: kết nghĩa, en: twinning}, agreement: {vi: thỏa thuận, en: agreement}, cooperation: {vi: hợp tác, en: cooperation}, project: {vi: dự án, en: project}, contact: {vi: "tiếp xúc, làm việc", en: contact}, figure: {vi: số liệu nêu, en: stated figures}}}
//   projects: {vi: "Số dự án", en: "Projects", unit: project, total: project_ids, sparse: true}
//   committed: {vi: "Cam kết", en: "Committed", unit: USD, money: committed, total: sum, sparse: true, varies: true}
//   disbursed: {vi: "Giải ngân", en: "Disbursed", unit: USD, money: disbursed, total: sum, sparse: true, varies: true}
//   years: {vi: "Năm", en: "Years"}
//   sectors: {vi: "Lĩnh vực", en: "Sectors", sparse: true}
//   what: {vi: "Việc gì", en: "What", sparse: true}
//   with_whom: {vi: "Với ai", en: "With whom", detail: true, sparse: true}
//   status: {values: status, detail: true, varies: true}
//   stated_usd: {vi: "Tiền trong số liệu nêu", en: "Money in stated figures", unit: USD, total: sum, detail: true, sparse: true, varies: true}
//   people: {vi: "Lượt người trong số liệu nêu", en: "Records of people in stated figures", unit: number, total: sum, detail: true, sparse: true, varies: true}
// counts:
//   vi: "Dự án khác nhau ở Việt Nam mà đối tác tài trợ, quản lý vốn, thực hiện hay chịu trách nhiệm; tiền chỉ là tiền của chính đối tác, theo USD của năm, chia cho các tỉnh theo phần nêu trong nguồn, nếu không có thì chia đều; dự án không nêu nước nào không tính. Một nước gồm các tổ chức, địa phương nước ấy; một đối tác gồm cả tên cũ và chính quyền của mình."
//   en: "Distinct projects in Viet Nam that the partner funds, manages, implements or answers for; the money is its own alone, in US dollars of the year, split over provinces by stated shares, else evenly; projects that state no country are left out. A country takes in its organisations and localities; a partner takes in what it was before and its own government."
// notes:
//   - vi: "Cam kết gồm cả phê duyệt, đăng ký và tiền mà nguồn không nói loại nào; giải ngân gồm cả thực hiện. Hai cột không cộng với nhau."
//     en: "Committed takes in approved, registered and what the source gives no kind of; disbursed takes in realised. The two columns are never added to each other."
//   - vi: "Trạng thái của dự án theo nghĩa của từng nguồn: ở ADB, “Suspended” là đã kết thúc, “Implementation” là đã phê duyệt. Số liệu nêu (lượt người, thỏa thuận được đếm) không thành dự án và không cộng vào; thương mại và FDI của một nước: hỏi series."
//     en: "Statuses of projects mean what each source means: with ADB, “Suspended” is closed and “Implementation” is approved. Stated figures (records of people, agreements counted) are made into no projects and added to none; a country's trade and FDI: ask series."
/* parts/partner_sides.cypher */
/* parts/formerly.cypher */
WITH collect(side) AS sides
CALL (sides) {
  UNWIND sides AS side
  MATCH (side)-[fund:FUNDS|IMPLEMENTS|EXTENDS|ACCOUNTABLE_FOR]->(project:Project)
  WHERE fund.status IN $status AND project.status IN $status
  /* parts/dated.cypher */
  WITH project, side, collect(fund) AS roles, min(year) AS first, max(year) AS last
  WITH *, [role IN roles WHERE type(role) = 'FUNDS' AND role.usd IS NOT NULL] AS funds
  WITH *, head([kind IN ['committed', 'approved', 'registered', 'unclear'] WHERE any(fund IN funds WHERE fund.money_kind = kind)]) AS promised,
       head([kind IN ['disbursed', 'realised'] WHERE any(fund IN funds WHERE fund.money_kind = kind)]) AS paid
  WITH project, first, last, roles, CASE WHEN promised IS NOT NULL THEN reduce(sum = 0.0, fund IN funds | sum + CASE fund.money_kind WHEN promised THEN fund.usd ELSE 0.0 END) END AS committed,
       CASE WHEN paid IS NOT NULL THEN reduce(sum = 0.0, fund IN funds | sum + CASE fund.money_kind WHEN paid THEN fund.usd ELSE 0.0 END) END AS disbursed
  WITH project, min(first) AS first, max(last) AS last, collect([role IN roles | role.sources]) AS told,
       CASE WHEN count(committed) > 0 THEN sum(committed) END AS committed, CASE WHEN count(disbursed) > 0 THEN sum(disbursed) END AS disbursed
  /* parts/placed.cypher */
  WITH project, first, last, told, committed, disbursed, target, placement, sum(share) AS share, collect(placed) AS spots
  WHERE NOT placement IN ['abroad', 'unstated']
  WITH project, first, last, told, committed, disbursed, collect({target: target, placement: placement, share: share, spots: spots}) AS ends
  CALL (project) {
    OPTIONAL MATCH (project)-[in:IN_SECTOR]->(sector:Sector) WHERE in.status IN $status
    RETURN collect(DISTINCT sector) AS sectors
  }
  CALL (project) {
    OPTIONAL MATCH (local)-[role:IMPLEMENTS|ACCOUNTABLE_FOR|EXTENDS|FUNDS]->(project)
    WHERE role.status IN $status AND (local:Province OR local:LocalUnit OR local.country = 'VN')
    RETURN collect(DISTINCT local) AS locals
  }
  UNWIND ends AS end
  RETURN end.target AS target, end.placement AS placement, 'project' AS tie, project AS deed, null AS purpose, first, last, project.status AS status, sectors, locals,
         committed * end.share AS committed, disbursed * end.share AS disbursed, [told, end.spots] AS sources
  UNION ALL
  UNWIND sides AS side
  MATCH (side)-[far:PARTY_TO]->(agreement:Agreement)<-[signed:PARTY_TO]-(near)
  WHERE agreement.status IN $status AND far.status IN $status AND signed.status IN $status AND coalesce(agreement.is_class, false) = false
  /* parts/near_place.cypher */
  /* parts/targets.cypher */
  OPTIONAL MATCH (agreement)-[:COVERS]->(sector:Sector)
  WITH agreement, target, collect(DISTINCT near) AS locals, collect([agreement.sources, far.sources, signed.sources]) AS sources, collect(DISTINCT sector) AS sectors
  RETURN target, CASE WHEN target IS NULL THEN 'nationwide' ELSE 'province' END AS placement, CASE agreement.kind WHEN 'twinning' THEN 'twinning' ELSE 'agreement' END AS tie,
         agreement AS deed, null AS purpose, agreement.signed_on_from.year AS first, agreement.signed_on_from.year AS last, agreement.status AS status, sectors, locals,
         null AS committed, null AS disbursed, sources
  UNION ALL
  UNWIND sides AS side
  MATCH (side)-[r:TWINNED_WITH|COOPERATES_WITH|SUPPORTS]-(near)
  WHERE r.status IN $status AND coalesce(side.is_class, false) = false
  /* parts/near_place.cypher */
  /* parts/targets.cypher */
  OPTIONAL MATCH (sector:Sector) WHERE sector.id IN coalesce(r.sectors, [])
  WITH side, r, target, collect(DISTINCT near) AS locals, collect(DISTINCT sector) AS sectors
  RETURN target, CASE WHEN target IS NULL THEN 'nationwide' ELSE 'province' END AS placement,
         CASE WHEN type(r) = 'TWINNED_WITH' THEN 'twinning' WHEN type(r) = 'SUPPORTS' OR r.kind ENDS WITH 'contact' THEN 'contact' ELSE 'cooperation' END AS tie,
         side AS deed, r.purpose AS purpose, r.since_from.year AS first, r.since_from.year AS last, r.status AS status, sectors, locals, null AS committed, null AS disbursed, [r.sources] AS sources
  UNION ALL
  UNWIND sides AS side
  MATCH (side)-[far:TOOK_PART_IN]->(event:Event)<-[met:TOOK_PART_IN]-(near)
  WHERE event.status IN $status AND far.status IN $status AND met.status IN $status AND NOT side:Country
  /* parts/near_place.cypher */
  /* parts/targets.cypher */
  WITH event, target, collect(DISTINCT near) AS locals, collect([event.sources, far.sources, met.sources]) AS sources
  RETURN target, CASE WHEN target IS NULL THEN 'nationwide' ELSE 'province' END AS placement, 'contact' AS tie, event AS deed, null AS purpose,
         event.held_on_from.year AS first, event.held_on_from.year AS last, event.status AS status, [] AS sectors, locals, null AS committed, null AS disbursed, sources
  UNION ALL
  UNWIND sides AS side
  MATCH (side)<-[:WITH]-(figure:Observation)-[about:ABOUT]->(near)
  WHERE figure.status IN $status AND figure.value IS NOT NULL AND NOT coalesce(figure.topic, '') IN ['trade', 'fdi', 'border']
  /* parts/near_place.cypher */
  /* parts/targets.cypher */
  WITH DISTINCT figure, target
  RETURN target, CASE WHEN target IS NULL THEN 'nationwide' ELSE 'province' END AS placement, 'figure' AS tie, figure AS deed, null AS purpose,
         coalesce(figure.period_from, figure.as_of_from).year AS first,
         CASE WHEN figure.period_before.month = 1 AND figure.period_before.day = 1 THEN figure.period_before.year - 1 ELSE coalesce(figure.period_before, figure.as_of_from).year END AS last,
         figure.status AS status, [] AS sectors, [] AS locals, null AS committed, null AS disbursed, [figure.sources] AS sources
}
WITH *
WHERE tie = 'project' OR (NOT $years_undated AND ($years_from IS NULL OR first >= $years_from) AND ($years_to IS NULL OR first <= $years_to))
WITH target, placement, tie, collect({deed: deed, purpose: purpose, first: first, last: last, status: status, sectors: sectors, locals: locals, committed: committed, disbursed: disbursed}) AS deeds,
     collect(CASE tie WHEN 'project' THEN deed.id END) AS project_ids, collect(sources) AS sources
CALL (deeds) {
  UNWIND deeds AS deed
  UNWIND deed.sectors AS sector
  WITH left(CASE WHEN sector.scheme STARTS WITH 'dac' THEN sector.code ELSE sector.dac_code END, 3) AS code, sector
  WITH code, CASE WHEN code IS NULL THEN sector END AS own, count(*) AS times
  OPTIONAL MATCH (theme:Sector {code: code, scheme: 'dac-3'})
  RETURN collect([times, coalesce(theme, own)]) AS sectors
}
RETURN target, placement, tie, deeds, sectors, project_ids, sources
ORDER BY CASE placement WHEN 'province' THEN 0 WHEN 'nationwide' THEN 1 ELSE 2 END, target.id, placement, tie
