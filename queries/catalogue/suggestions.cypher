// name: suggestions
// id: q59
// theme: matching
// title: {vi: "Gợi ý đối tác cho một tỉnh, có lý do và phản chứng", en: "Partner suggestions for a province, with reasons and counter-evidence"}
// explain:
//   vi: "Đối tác mà tỉnh chưa có nhưng đang có ở các tỉnh giống tỉnh này; gợi ý của cơ quan khác đứng riêng ở cuối, không có điểm."
//   en: "Partners that the province lacks and that provinces like it have; what other bodies suggested stands apart at the end, without a score."
// parameters:
//   province: {type: Province, required: true}
//   sector: Sector
//   kind:
//     type: choice
//     default: any
//     choices:
//       any: {vi: "tất cả", en: "any"}
//       organisation: {vi: "tổ chức", en: "organisation"}
//       locality: {vi: "địa phương", en: "locality"}
//   size:
//     type: choice
//     default: any
//     choices:
//       any: {vi: "mọi quy mô", en: "any"}
//       small: {vi: "dưới 5 triệu USD", en: "under 5 million USD"}
//       medium: {vi: "5 đến 50 triệu USD", en: "5 to 50 million USD"}
//       large: {vi: "từ 50 triệu USD", en: "50 million USD or more"}
//     vi: Quy mô thường thấy
//     en: Usual size of a project
//   finance:
//     type: choice
//     default: any
//     choices:
//       any: {vi: "mọi loại", en: "any"}
//       grant: {vi: "viện trợ không hoàn lại", en: "grant"}
//       loan: {vi: "vốn vay", en: "loan"}
//     vi: Loại vốn
//     en: Kind of finance
//   top: {type: int, default: "10", vi: "Số gợi ý", en: "How many"}
//   status: status
//   era: era
// columns:
//   partner:
//   basis: {vi: "Ai gợi ý", en: "Suggested by", values: {ours: {vi: "bangiao, từ dữ liệu", en: "bangiao, from the data"}}}
//   score: {vi: "Điểm (0–1)", en: "Score (0–1)", unit: ratio, sparse: true}
//   reasons: {vi: "Lý do, tiền lệ", en: "Reasons, precedents"}
//   counter: {vi: "Phản chứng", en: "Counter-evidence"}
//   door: {vi: "Đầu mối", en: "Door to knock at", detail: true}
// counts:
//   vi: "Chỉ đối tác nước ngoài chưa ghi nhận ở tỉnh (tỉnh mới: ở mọi đơn vị cũ). Điểm là tổng độ giống của tối đa ba tỉnh giống nhất mà đối tác đang có mặt, chia cho 3."
//   en: "Foreign partners alone that are not recorded in the province (for a new one: in any of its old units). The score is the sum of the likeness of up to three of the most alike provinces where the partner is, over 3."
// notes:
//   - vi: "Đây là gợi ý từ dữ liệu đã nạp, không phải quan hệ đã có và không phải xác suất thành công."
//     en: "These are suggestions from the data loaded: no actual ties, and no probabilities of success."
//   - vi: "Chưa ghi nhận ở tỉnh không có nghĩa là chưa có: hãy đối chiếu với danh sách của Sở."
//     en: "Not recorded in the province does not mean that it is not there: compare with the department's own lists."
OPTIONAL MATCH (asked_sector:Sector {id: $sector})
OPTIONAL MATCH (within:Sector)
WHERE within.id = asked_sector.id
   OR CASE WHEN within.scheme STARTS WITH 'dac' THEN within.code ELSE within.dac_code END
      STARTS WITH CASE WHEN asked_sector.scheme STARTS WITH 'dac' THEN asked_sector.code ELSE asked_sector.dac_code END
WITH collect(within.id) AS wanted
MATCH (asked:Province {id: $province})
CALL (asked) {
  MATCH (unit:Province)-[moves:SUCCEEDED_BY*0..5]->(asked)
  WHERE $era <> 'as-signed' OR size(moves) = 0
  MATCH (place:Province|LocalUnit)-[:PART_OF*0..3]->(unit)
  WITH DISTINCT place
  CALL (place) {
    MATCH (place)-[r:TWINNED_WITH|COOPERATES_WITH]-(partner)
    WHERE r.status IN $status
    RETURN partner
    UNION
    MATCH (place)-[near:PARTY_TO]->(agreement:Agreement)<-[far:PARTY_TO]-(partner)
    WHERE near.status IN $status AND far.status IN $status AND agreement.status IN $status
    RETURN partner
    UNION
    MATCH (place)<-[at:LOCATED_IN]-(project:Project)<-[r:FUNDS|IMPLEMENTS|EXTENDS|ACCOUNTABLE_FOR]-(partner)
    WHERE at.status IN $status AND project.status IN $status AND r.status IN $status
    RETURN partner
  }
  RETURN collect(DISTINCT partner.id) AS held
}
CALL (asked, wanted, held) {
  CALL (asked, wanted, held) {
    MATCH (partner:Organisation)
    WHERE coalesce(partner.country, '') <> 'VN' AND coalesce(partner.is_class, false) = false AND NOT partner.id IN held
    MATCH (partner)-[fund:FUNDS]->(project:Project)-[at:LOCATED_IN]->(place:Province|LocalUnit)
    WHERE at.status IN $status AND project.status IN $status AND fund.status IN $status
      AND ($sector IS NULL OR EXISTS { MATCH (project)-[:IN_SECTOR]->(theme:Sector) WHERE theme.id IN wanted })
    MATCH (place)-[:PART_OF*0..3]->(unit:Province)-[moves:SUCCEEDED_BY*0..5]->(home:Province {era: asked.era})
    WHERE $era <> 'as-signed' OR size(moves) = 0
    RETURN home.id AS home, partner.id AS partner, 'project' AS tie, count(DISTINCT project.id) AS number,
           max(coalesce(fund.on_from.year, fund.money_year, project.approved_on_from.year, project.start_on_from.year)) AS last,
           collect(DISTINCT CASE WHEN $size <> 'any' AND fund.usd > 0.0 AND fund.money_kind IN ['committed', 'approved', 'registered'] THEN [project.id, fund.id, fund.usd] END) AS sums,
           collect(DISTINCT CASE WHEN $finance <> 'any' THEN fund.flow END) AS flows
    UNION ALL
    MATCH (place:Province|LocalUnit)-[r:TWINNED_WITH|COOPERATES_WITH]-(partner)
    WHERE r.status IN $status AND (partner:ForeignLocality OR (partner:Organisation AND coalesce(partner.country, '') <> 'VN' AND coalesce(partner.is_class, false) = false)) AND NOT partner.id IN held AND $sector IS NULL
    MATCH (place)-[:PART_OF*0..3]->(unit:Province)-[moves:SUCCEEDED_BY*0..5]->(home:Province {era: asked.era})
    WHERE $era <> 'as-signed' OR size(moves) = 0
    RETURN home.id AS home, partner.id AS partner, CASE type(r) WHEN 'TWINNED_WITH' THEN 'twinning' ELSE 'cooperation' END AS tie,
           count(DISTINCT r) AS number, max(r.since_from.year) AS last, [] AS sums, [] AS flows
  }
  RETURN collect([home, partner, tie, number, last, sums, flows]) AS deeds
}
MATCH (other:Province {era: asked.era})
/* parts/province_traits.cypher */
CALL (other, units) {
  MATCH (adviser:Organisation|Person|Province|LocalUnit|Region|Country)-[hint:SUGGESTS]->(partner)
  WHERE other.id = $province AND hint.beneficiary IN [unit IN units | unit.id] AND hint.status = 'suggested'
  RETURN collect({partner: partner, adviser: adviser, role: hint.role, sources: hint.sources}) AS advised
}
CALL (other) {
  MATCH (mission:Organisation {kind: 'diplomatic_mission', country: 'VN'})-[:ACCREDITED_TO|REPRESENTS]->(country:Country)
  WHERE other.id = $province AND country.iso2 <> 'VN'
  RETURN collect(DISTINCT {iso2: country.iso2, mission: mission}) AS doors
}
CALL (other) {
  UNWIND CASE other.id WHEN $province THEN [1] ELSE [] END AS once
  MATCH (earlier:ForeignLocality|Organisation)-[:SUCCEEDED_BY*1..3]->(later)
  WHERE NOT EXISTS { (later)-[:SUCCEEDED_BY]->() }
  RETURN collect([earlier.id, later.id]) AS renamed
}
RETURN other, wanted, [unit IN units | unit.id] AS unit_ids, [unit IN units WHERE unit.era = '63' AND other.era = '34' | unit.id] AS old, regions, countries, near, sectors, figures,
       [other.sources, border_sources] AS sources,
       CASE other.id WHEN $province THEN deeds ELSE [] END AS deeds, CASE other.id WHEN $province THEN held ELSE [] END AS held, advised, doors, renamed
ORDER BY other.id
