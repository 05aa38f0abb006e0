// name: introductions
// id: q35
// theme: networks
// title: {vi: "Ai có thể giới thiệu tỉnh với một đối tác", en: "Friends of friends who can introduce us"}
// explain:
//   vi: "Mỗi bên có thể giới thiệu một dòng: đối tác của tỉnh có quan hệ với bên cần gặp, tỉnh bạn đã làm việc với bên đó, đối tác của tỉnh có quan hệ với đối tác của bên đó."
//   en: "One row who could introduce the province: a partner of ours that is tied to them, another province that works with them, a partner of ours that is tied to a partner of theirs."
// parameters:
//   province: {type: Province, required: true}
//   partner: {type: Partner, required: true, vi: "Bên cần gặp", en: "Whom to meet"}
//   status: status
//   era: era
// columns:
//   via: {vi: "Qua", en: "Via"}
//   why:
//     vi: "Vì sao"
//     en: "Why"
//     values:
//       partner: {vi: "đối tác chung", en: "shared partner"}
//       province: {vi: "tỉnh bạn", en: "other province"}
//       chain: {vi: "đối tác của đối tác", en: "partner of a partner"}
//   then: {vi: "Rồi qua", en: "Then via", sparse: true}
//   tie: {vi: "Quan hệ với bên cần gặp", en: "Their tie", values: tie}
//   since: {vi: "Từ năm", en: "Since", unit: year}
//   to: {vi: "Cụ thể với", en: "Tied to", varies: true}
// counts:
//   vi: "Chỉ quan hệ đã có (thực tế, đang diễn ra, nếu không chọn khác). Giữa các bên nước ngoài: kết nghĩa và hợp tác; của tỉnh bạn: cả thỏa thuận và dự án; của tỉnh mình: mọi đối tác như ở câu hỏi partners."
//   en: "Only ties that exist (actual or ongoing unless asked otherwise). Between foreign parties: twinning and cooperation; of other provinces: agreements and projects, too; of ours: all partners as in the question partners."
// notes:
//   - vi: "Có quan hệ không có nghĩa là sẵn lòng giới thiệu. Hỏi về một nước thì tính mọi địa phương và tổ chức của nước đó, và không đi xa hơn một bên trung gian."
//     en: "A tie is no willingness to introduce. For a country all its localities and organisations count, and no chain goes through a second party."
/* parts/units.cypher */
/* parts/sides.cypher */
WITH side, collect(DISTINCT unit) AS units
/* parts/ties.cypher */
WITH now, collect(sources) AS cited, collect(DISTINCT partner.id) AS named
WITH collect({node: now, ids: named + [now.id], sources: cited}) AS friends
CALL (friends) {
  /* parts/partner_sides.cypher */
  MATCH (side)<-[:SUCCEEDED_BY*0..3]-(former)
  OPTIONAL MATCH (former)<-[:PART_OF {role: 'governs'}]-(body:Organisation)
  UNWIND [former, body] AS target
  WITH DISTINCT target WHERE target IS NOT NULL
  RETURN collect(target) AS targets
}
WITH friends, targets, [one IN targets | one.id] AS target_ids, reduce(all = [], one IN friends | all + one.ids) AS friend_ids
CALL (friends, targets, target_ids, friend_ids) {
  UNWIND friends AS friend
  WITH friend, target_ids
  WHERE friend.node.id IN target_ids
  RETURN 'ours' AS why, friend.node AS via, null AS then, null AS tie, null AS since, null AS to, friend.sources AS sources
  UNION ALL
  UNWIND targets AS target
  MATCH (target)-[r:TWINNED_WITH|COOPERATES_WITH]-(near)
  WHERE r.status IN $status AND near.id IN friend_ids AND NOT near.id IN target_ids
  UNWIND friends AS friend
  WITH target, r, near, friend WHERE near.id IN friend.ids
  RETURN 'partner' AS why, friend.node AS via, null AS then, CASE type(r) WHEN 'TWINNED_WITH' THEN 'twinning' ELSE 'cooperation' END AS tie,
         r.since_from.year AS since, target AS to, [friend.sources, r.sources] AS sources
  UNION ALL
  UNWIND targets AS target
  MATCH (target)-[r:TWINNED_WITH|COOPERATES_WITH]-(next:ForeignLocality|Organisation)-[q:TWINNED_WITH|COOPERATES_WITH]-(near)
  WHERE $partner_label <> 'Country' AND r.status IN $status AND q.status IN $status
    AND near.id IN friend_ids AND NOT near.id IN target_ids AND NOT next.id IN friend_ids
  UNWIND friends AS friend
  WITH target, r, next, q, near, friend WHERE near.id IN friend.ids
  RETURN 'chain' AS why, friend.node AS via, next AS then, CASE type(r) WHEN 'TWINNED_WITH' THEN 'twinning' ELSE 'cooperation' END AS tie,
         r.since_from.year AS since, target AS to, [friend.sources, q.sources, r.sources] AS sources
  UNION ALL
  UNWIND targets AS side
  /* parts/deeds.cypher */
  MATCH (place)-[:PART_OF*0..3]->(unit:Province)
  OPTIONAL MATCH (unit)-[:SUCCEEDED_BY*1..5]->(later:Province {era: $era})
  WITH side, kind, year, sources, CASE WHEN $era IN [unit.era, 'as-signed'] THEN unit ELSE later END AS home
  WHERE home IS NOT NULL AND home.id <> $province
  RETURN 'province' AS why, home AS via, null AS then, kind AS tie, year AS since, side AS to, collect(sources) AS sources
}
WITH why, via, collect(DISTINCT then) AS then, collect(DISTINCT tie) AS tie, min(since) AS since, collect(DISTINCT to) AS to, collect(sources) AS sources
WITH why, via, then, [one IN ['twinning', 'agreement', 'cooperation', 'project'] WHERE one IN tie] AS tie, since, to, sources
RETURN why, via, then, tie, since, to, sources,
       [CASE why WHEN 'partner' THEN 1 WHEN 'province' THEN CASE WHEN tie = ['project'] THEN 3 ELSE 2 END ELSE 4 END, coalesce(since, 9999)] AS order,
       coalesce(via.name_vi, via.name_en, via.id) AS order_name
ORDER BY order_name, why
