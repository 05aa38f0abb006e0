// name: path
// id: q32
// theme: networks
// title: {vi: "Đường ngắn nhất nối hai bên qua quan hệ có nguồn", en: "Shortest sourced path between two parties"}
// explain:
//   vi: "Mọi đường ngắn nhất từ bên này đến bên kia, mỗi quan hệ trên đường một dòng, kèm năm, trạng thái và nguồn."
//   en: "All shortest paths from one party to the other: one row a relationship, with its date, status and sources."
// parameters:
//   from: {type: Entity, required: true, vi: "Từ", en: "From"}
//   to: {type: Entity, required: true, vi: "Đến", en: "To"}
//   max_hops: {type: int, default: 4, vi: "Số bước nhiều nhất", en: "Most steps"}
//   status: status
// columns:
//   path: {vi: "Đường", en: "Path", unit: number}
//   step: {vi: "Bước", en: "Step", unit: number}
//   from: {vi: "Từ", en: "From"}
//   relation:
//     vi: "Quan hệ"
//     en: "Relationship"
//     values:
//       TWINNED_WITH: {vi: "kết nghĩa với", en: "is twinned with"}
//       COOPERATES_WITH: {vi: "hợp tác với", en: "cooperates with"}
//       BORDERS: {vi: "giáp", en: "borders"}
//       PARTY_TO: {vi: "là bên ký", en: "is party to"}
//       PARTY_TO_BY: {vi: "có bên ký là", en: "has as a party"}
//       FUNDS: {vi: "tài trợ", en: "funds"}
//       FUNDS_BY: {vi: "được tài trợ bởi", en: "is funded by"}
//       IMPLEMENTS: {vi: "thực hiện", en: "implements"}
//       IMPLEMENTS_BY: {vi: "được thực hiện bởi", en: "is implemented by"}
//       EXTENDS: {vi: "quản lý vốn của", en: "extends the funds of"}
//       EXTENDS_BY: {vi: "có vốn được quản lý bởi", en: "has its funds extended by"}
//       ACCOUNTABLE_FOR: {vi: "chịu trách nhiệm về", en: "is accountable for"}
//       ACCOUNTABLE_FOR_BY: {vi: "có bên chịu trách nhiệm là", en: "has as the accountable body"}
//       LOCATED_IN: {vi: "thực hiện tại", en: "is located in"}
//       LOCATED_IN_BY: {vi: "là địa bàn của", en: "is a location of"}
//       TOOK_PART_IN: {vi: "tham gia", en: "took part in"}
//       TOOK_PART_IN_BY: {vi: "có bên tham gia là", en: "had as a participant"}
//       REPRESENTS: {vi: "đại diện cho", en: "represents"}
//       REPRESENTS_BY: {vi: "có cơ quan đại diện là", en: "is represented by"}
//       ACCREDITED_TO: {vi: "được cử đến", en: "is accredited to"}
//       ACCREDITED_TO_BY: {vi: "là địa bàn kiêm nhiệm của", en: "is covered by the mission"}
//       SUPPORTS: {vi: "hỗ trợ", en: "supports"}
//       SUPPORTS_BY: {vi: "được hỗ trợ bởi", en: "is supported by"}
//       PART_OF: {vi: "thuộc", en: "is part of"}
//       PART_OF_BY: {vi: "gồm có", en: "has as a part"}
//       BASED_IN: {vi: "đặt tại", en: "is based in"}
//       BASED_IN_BY: {vi: "là nơi đặt trụ sở của", en: "is the seat of"}
//       IN_SECTOR: {vi: "thuộc lĩnh vực", en: "is in the sector"}
//       IN_SECTOR_BY: {vi: "là lĩnh vực của", en: "is the sector of"}
//       COVERS: {vi: "về lĩnh vực", en: "covers"}
//       COVERS_BY: {vi: "là lĩnh vực của", en: "is covered by"}
//   to: {vi: "Đến", en: "To"}
//   since: {vi: "Từ ngày", en: "Since", unit: date}
//   status: {values: status, varies: true}
//   stated_as: {vi: "Nguồn nêu cho", en: "Stated for", sparse: true}
// counts:
//   vi: "Chỉ đi qua quan hệ đã có (thực tế, đang diễn ra, nếu không chọn khác) mà nguồn nêu. Nơi, tổ chức cũ và nơi, tổ chức kế tục (hợp nhất, đổi tên) tính là một bên, không thêm bước."
//   en: "Only through relationships that exist (actual or ongoing unless asked otherwise) and that a source states. A party and those that it succeeded (mergers, new names) are one, without a step between them."
// notes:
//   - vi: "Không đi qua những gì nối mọi thứ với nhau: Việt Nam, các vùng, lĩnh vực, tài liệu, văn bản chỉ đạo; không đi qua một nước chỉ vì hai nơi cùng ở đó; không đi theo địa giới giữa các tỉnh của ta. Nếu chính nó được hỏi thì vẫn tìm."
//     en: "Never through what ties everything to everything: Viet Nam, regions, sectors, documents, plans; not through a country merely because two places lie in it; not along borders between Vietnamese provinces. An end that you ask for is searched all the same."
WITH [] + $from AS ids
CALL (ids) {
  UNWIND [one IN ids WHERE one STARTS WITH 'province:'] AS one MATCH (asked:Province {id: one}) RETURN asked
  UNION ALL
  UNWIND [one IN ids WHERE one STARTS WITH 'unit:'] AS one MATCH (asked:LocalUnit {id: one}) RETURN asked
  UNION ALL
  UNWIND [one IN ids WHERE one STARTS WITH 'locality:'] AS one MATCH (asked:ForeignLocality {id: one}) RETURN asked
  UNION ALL
  UNWIND [one IN ids WHERE one STARTS WITH 'org:'] AS one MATCH (asked:Organisation {id: one}) RETURN asked
  UNION ALL
  UNWIND [one IN ids WHERE one STARTS WITH 'country:'] AS one MATCH (asked:Country {id: one}) RETURN asked
  UNION ALL
  UNWIND [one IN ids WHERE one STARTS WITH 'project:'] AS one MATCH (asked:Project {id: one}) RETURN asked
  UNION ALL
  UNWIND [one IN ids WHERE one STARTS WITH 'agreement:'] AS one MATCH (asked:Agreement {id: one}) RETURN asked
  UNION ALL
  UNWIND [one IN ids WHERE one STARTS WITH 'event:'] AS one MATCH (asked:Event {id: one}) RETURN asked
  UNION ALL
  UNWIND [one IN ids WHERE one STARTS WITH 'person:'] AS one MATCH (asked:Person {id: one}) RETURN asked
  UNION ALL
  UNWIND [one IN ids WHERE one STARTS WITH 'gate:'] AS one MATCH (asked:BorderGate {id: one}) RETURN asked
  UNION ALL
  UNWIND [one IN ids WHERE one STARTS WITH 'region:'] AS one MATCH (asked:Region {id: one}) RETURN asked
  UNION ALL
  UNWIND [one IN ids WHERE one STARTS WITH 'sector:'] AS one MATCH (asked:Sector {id: one}) RETURN asked
  UNION ALL
  UNWIND [one IN ids WHERE one STARTS WITH 'plan:'] AS one MATCH (asked:Plan {id: one}) RETURN asked
}
MATCH (asked)<-[moves:SUCCEEDED_BY*0..5]-(own)
MATCH (own)-[r:TWINNED_WITH|COOPERATES_WITH|PARTY_TO|FUNDS|IMPLEMENTS|EXTENDS|ACCOUNTABLE_FOR|LOCATED_IN|TOOK_PART_IN|SUPPORTS|REPRESENTS|ACCREDITED_TO|BORDERS|PART_OF|BASED_IN|IN_SECTOR|COVERS]-(far)
WHERE r.status IN $status
  AND (far.id IN [] + $to OR (far.status IN $status AND far.id <> 'country:VN' AND coalesce(far.is_class, false) = false
       AND NOT (far:Region OR far:Sector OR far:Plan OR far:Need OR far:Observation OR far:Document)))
  AND NOT (type(r) = 'BORDERS' AND own:Province AND far:Province)
  AND (NOT type(r) IN ['PART_OF', 'LOCATED_IN', 'BASED_IN', 'BORDERS'] OR NOT (own:Country OR far:Country)
       OR (own:Country AND own.id IN [] + $to) OR (far:Country AND far.id IN [] + $to))
WITH asked, own, far, type(r) AS type, startNode(r).id = own.id AS onward, moves,
     min(coalesce(r.since, far.signed_on, own.signed_on, far.held_on, own.held_on, far.approved_on, own.approved_on, far.start_on, own.start_on)) AS since,
     collect(DISTINCT r.status) AS status, collect(r.sources) AS cited
OPTIONAL MATCH (far)-[on:SUCCEEDED_BY*1..5]->(later)
WITH asked, own, far, type, onward, since, status, cited, moves, later, on, NOT EXISTS { (later)-[:SUCCEEDED_BY]->() } AS last
WITH asked, own, far, type, onward, since, status, cited, moves, collect({id: later.id, last: last, sources: [one IN on | one.sources]}) AS heirs
RETURN asked.id AS near, own.id AS own, far.id AS far, type, onward, since, status, [one IN heirs WHERE one.id IS NOT NULL] AS heirs,
       [cited, [one IN moves | one.sources]] AS sources
