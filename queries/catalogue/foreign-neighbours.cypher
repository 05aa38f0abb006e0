// name: foreign-neighbours
// id: q36
// theme: borders
// title: {vi: "Tỉnh giáp những đơn vị nước ngoài nào, bao nhiêu km, cửa khẩu nào", en: "Foreign neighbours of a province, km of border, gates"}
// explain:
//   vi: "Mỗi láng giềng một dòng, kèm từng cặp cửa khẩu; chiều dài nêu chung cho nhiều láng giềng là một dòng riêng."
//   en: "One row a neighbour and pair of gates; a length that is stated for several neighbours together is a row of its own."
// parameters:
//   province: {type: Province, required: true}
//   status: status
//   era: era
// columns:
//   neighbour: {vi: "Địa phương giáp", en: "Neighbour"}
//   km: {vi: "Chiều dài", en: "Length", unit: km}
//   gate_pair: {vi: "Cặp cửa khẩu", en: "Pair of gates", sparse: true}
//   gate_kind: {vi: "Loại", en: "Kind", sparse: true, values: {international: {vi: "quốc tế", en: "international"}, main: {vi: "chính", en: "main"}, secondary: {vi: "phụ", en: "secondary"}, opening: {vi: "lối mở", en: "opening"}, border_gate: {vi: "cửa khẩu, không rõ loại", en: "gate, kind not stated"}}}
//   state: {vi: "Tình trạng", en: "State", sparse: true, values: {open: {vi: "đang mở", en: "open"}, reopened: {vi: "đã khôi phục", en: "restored"}, closed: {vi: "đóng", en: "closed"}}}
// counts:
//   vi: "Chiều dài như nguồn nêu, cho từng láng giềng hoặc cho các láng giềng cùng nêu; hai cách không cộng với nhau."
//   en: "Lengths as stated, for one neighbour or for those named together; the two are never added."
// notes:
//   - vi: "Hiện chưa có danh mục cửa khẩu: không có dòng cửa khẩu không có nghĩa là không có cửa khẩu."
//     en: "No list of gates is loaded today: a neighbour without a gate here may well have one."
/* parts/units.cypher */
WITH collect(unit) AS units
CALL (units) {
  UNWIND units AS unit
  MATCH (unit)-[border:BORDERS]-(neighbour)
  WHERE border.status IN $status AND (neighbour:ForeignLocality OR (neighbour:Country AND neighbour.iso2 <> 'VN'))
  WITH neighbour, max(CASE WHEN unit.id = $province THEN border.km END) AS own, sum(border.km) AS parts, count(border.km) AS known, collect(border.sources) AS sources
  WITH collect({neighbour: neighbour, km: coalesce(own, CASE WHEN known > 0 THEN parts END), sources: sources}) AS found
  WITH found, [one IN found WHERE one.neighbour:ForeignLocality | one.neighbour.country] AS named
  UNWIND found AS one
  WITH one.neighbour AS neighbour, one.km AS km, one.sources AS sources, named
  WHERE neighbour:ForeignLocality OR NOT neighbour.iso2 IN named
  RETURN collect({neighbour: neighbour, km: km, sources: sources}) AS neighbours
}
CALL (units, neighbours) {
  UNWIND neighbours AS one
  WITH units, one.neighbour AS neighbour, one.km AS km, one.sources AS sources
  OPTIONAL MATCH (neighbour)<-[:PART_OF]-(far:BorderGate)-[pair:CONNECTS]-(gate:BorderGate)-[:PART_OF]->(home:Province)
  WHERE pair.status IN $status AND home IN units
  RETURN [neighbour] AS neighbour, km, CASE WHEN gate IS NULL THEN null ELSE [gate, far] END AS gate_pair, gate.kind AS gate_kind,
         coalesce(pair.state, gate.state) AS state, [sources, gate.sources, far.sources, pair.sources] AS sources, 1 AS rank
  UNION ALL
  UNWIND units AS unit
  MATCH (figure:Observation {indicator: 'border_length'})-[:ABOUT]->(unit)
  WHERE figure.status IN $status
  MATCH (figure)-[:WITH]->(neighbour)
  WITH figure, collect(DISTINCT neighbour) AS neighbour
  RETURN neighbour, figure.value AS km, null AS gate_pair, null AS gate_kind, null AS state, [figure.sources] AS sources, 2 AS rank
}
RETURN neighbour, km, gate_pair, gate_kind, state, sources, [rank] AS order, coalesce(neighbour[0].name_vi, neighbour[0].name_en, neighbour[0].id) AS order_name
ORDER BY rank, order_name
