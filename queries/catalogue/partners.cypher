// name: partners
// id: q02
// theme: province
// title: {vi: "Các đối tác nước ngoài của một tỉnh và mức độ quan hệ", en: "All foreign partners of a province and the strength of each tie"}
// explain:
//   vi: "Mỗi đối tác một dòng, quan hệ chặt nhất đứng trước: kết nghĩa, thỏa thuận, hợp tác, dự án, tiếp xúc; được gợi ý chỉ khi hỏi --status suggested."
//   en: "One row a partner, the strongest tie first: twinning, agreement, cooperation, project, contact; suggested ones only with --status suggested."
// parameters:
//   province: {type: Province, required: true}
//   kind:
//     type: choice
//     default: all
//     choices:
//       all: {vi: "tất cả", en: "all"}
//       ForeignLocality: {vi: "địa phương", en: "locality"}
//       Organisation: {vi: "tổ chức", en: "organisation"}
//       Country: {vi: "quốc gia", en: "country"}
//   status: status
//   era: era
// columns:
//   partner: {vi: "Đối tác", en: "Partner"}
//   country: {vi: "Nước", en: "Country"}
//   tie: {vi: "Quan hệ", en: "Tie", values: tie}
//   level_vn: {vi: "Cấp phía Việt Nam", en: "Vietnamese level", values: level}
//   level_foreign: {vi: "Cấp đối tác", en: "Partner's level", values: level}
//   since: {vi: "Từ", en: "Since", unit: date}
//   via: {vi: "Qua đơn vị", en: "Through", varies: true}
//   kind: {vi: "Loại", en: "Kind", values: partner_kind, detail: true}
//   all_ties: {vi: "Mọi quan hệ", en: "All ties", values: tie, detail: true}
//   status: {values: status, detail: true}
//   stated_as: {vi: "Tên trong nguồn", en: "Named as", detail: true}
// counts:
//   vi: "Mỗi đối tác một dòng; đối tác của các tỉnh hợp nhất được gộp lại, không lặp. Thành phố nơi đặt cơ quan lãnh sự, nước láng giềng và nơi tỉnh đang tìm kiếm không phải là đối tác."
//   en: "One row a partner; partners of merged provinces are a union. The city of a consulate, a neighbour across the border and what the province seeks are no partners."
// notes:
//   - vi: "Đối tác đã đổi tên hoặc sáp nhập hiện theo đơn vị hôm nay. Cơ quan của tỉnh, của huyện, xã ký thì tính cho tỉnh. Một nước có thể đứng thay cho những địa phương mà nguồn không nêu tên."
//     en: "A partner that was renamed or merged is shown as it is today. What bodies, districts and communes of the province signed counts for it. A country may stand for localities that the source does not name."
/* parts/units.cypher */
/* parts/sides.cypher */
WITH side, collect(DISTINCT unit) AS units
/* parts/ties.cypher */
  AND ($kind = 'all' OR $kind IN labels(now))
WITH [unit IN units | unit.id] AS units, partner.id AS partner, now, tie, level_vn, level_foreign, since, status, sources,
     CASE tie WHEN 'twinning' THEN 1 WHEN 'agreement' THEN 2 WHEN 'cooperation' THEN 3 WHEN 'project' THEN 4 WHEN 'contact' THEN 5 ELSE 6 END AS rank
ORDER BY rank, since
WITH now, collect({tie: tie, rank: rank, level_vn: level_vn, level_foreign: level_foreign, since: since, status: status}) AS ties,
     collect(units) AS units, collect(DISTINCT partner) AS named, collect(sources) AS sources
OPTIONAL MATCH (now:ForeignLocality)-[:PART_OF*1..3]->(seat:Country)
WITH now, head(collect(seat.id)) AS seat, ties, ties[0] AS best, units, named, sources
RETURN now AS partner, coalesce('country:' + now.country, seat) AS country_node, labels(now)[0] AS kind, best.tie AS tie,
       head([one IN ties WHERE one.rank = best.rank AND one.level_vn IS NOT NULL | one.level_vn]) AS level_vn,
       head([one IN ties WHERE one.rank = best.rank AND one.level_foreign IS NOT NULL | one.level_foreign]) AS level_foreign,
       head([one IN ties WHERE one.rank = best.rank AND one.since IS NOT NULL | one.since]) AS since,
       reduce(all = [], some IN units | all + [one IN some WHERE one <> $province AND NOT one IN all]) AS via_nodes,
       reduce(all = [], one IN ties | CASE WHEN one.tie IN all THEN all ELSE all + one.tie END) AS all_ties,
       reduce(all = [], one IN ties | CASE WHEN one.status IN all THEN all ELSE all + one.status END) AS status,
       [one IN named WHERE one <> now.id] AS stated_as_nodes,
       sources, [best.rank, labels(now)[0]] AS order, coalesce(now.name_vi, now.name_en, now.id) AS order_name
ORDER BY best.rank, kind, now.name_vi
