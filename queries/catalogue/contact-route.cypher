// name: contact-route
// id: q09
// theme: partner
// title: {vi: "Cơ quan nào là đầu mối tiếp cận một đối tác", en: "Through which mission or unit a partner is reached"}
// explain:
//   vi: "Mỗi cơ quan một dòng: cơ quan đại diện Việt Nam đặt tại hoặc phụ trách nước của đối tác, cơ quan đại diện nước ấy cho Việt Nam, cơ quan xúc tiến của nước ấy, văn phòng của đối tác ở Việt Nam, đơn vị đã giới thiệu đối tác hoặc nước ấy."
//   en: "One row an office: Viet Nam's missions in or for the partner's country, that country's missions for Viet Nam, its trade promotion agency, the partner's own office in Viet Nam, the unit that recommended either."
// parameters:
//   partner: {type: Partner, required: true}
// columns:
//   contact: {vi: "Đầu mối", en: "Contact"}
//   kind: {vi: "Loại", en: "Kind", values: {vn_mission: {vi: "cơ quan đại diện Việt Nam", en: "Vietnamese mission"}, foreign_mission: {vi: "cơ quan đại diện nước ngoài", en: "foreign mission"}, own_office: {vi: "văn phòng của đối tác ở Việt Nam", en: "the partner's office in Viet Nam"}, trade_office: {vi: "cơ quan xúc tiến thương mại", en: "trade promotion agency"}, unit: {vi: "đơn vị trong nước đã giới thiệu đối tác hoặc nước ấy", en: "Vietnamese unit that recommended the partner or its country"}}}
//   rank: {vi: "Cấp", en: "Rank", sparse: true, values: {embassy: {vi: "đại sứ quán", en: "embassy"}, high_commission: {vi: "cao ủy (như đại sứ quán)", en: "high commission"}, consulate_general: {vi: "tổng lãnh sự quán", en: "consulate general"}, de_facto_embassy: {vi: "như đại sứ quán", en: "de facto embassy"}, de_facto_consulate: {vi: "như lãnh sự quán", en: "de facto consulate"}}, detail: true}
//   covers: {vi: "Phụ trách", en: "Covers", sparse: true}
//   city: {vi: "Nơi đặt", en: "Seat"}
// counts:
//   vi: "Chỉ cơ quan, không nêu cá nhân. Nước của đối tác mở đường đến đối tác: địa phương, tổ chức được tiếp cận qua cơ quan đại diện của hoặc tại nước mình. Thành phố nơi đặt cơ quan đại diện không vì thế mà là đối tác."
//   en: "Organisations only, no private persons. A partner's country opens the way: localities and organisations are reached through the missions of or in their country. The seat of a mission is no partner for that."
// notes:
//   - vi: "“Phụ trách” chỉ ghi nước mà nguồn nêu; tổng lãnh sự quán không nêu địa bàn thì để trống, không có nghĩa là phụ trách cả nước. Danh sách cơ quan đại diện là của năm 2022, có thể thiếu hoặc đã thay đổi; hiện chưa có danh sách thương vụ và đơn vị của Bộ Ngoại giao theo khu vực."
//     en: "“Covers” holds the countries that the source states; a consulate general without a stated district has none, which does not mean the whole country. The list of missions is of 2022, may lack some or be outdated; no list of trade offices or of the ministry's units by region is loaded today."
MATCH (who:Organisation|ForeignLocality|Country {id: $partner})
OPTIONAL MATCH (home:Country {iso2: coalesce(who.country, who.iso2)})
OPTIONAL MATCH (who:ForeignLocality)-[:PART_OF*1..4]->(seat:Country)
WITH who, head(collect(coalesce(home, seat))) AS country
CALL (who, country) {
  RETURN null AS contact, 'country' AS kind, null AS rank, [] AS told
  UNION ALL
  MATCH (contact:Organisation {kind: 'diplomatic_mission', country: 'VN'})-[covers:ACCREDITED_TO]->(country)
  WHERE covers.status = 'actual'
  RETURN contact, 'vn_mission' AS kind, null AS rank, covers.sources AS told
  UNION ALL
  MATCH (contact:Organisation {kind: 'diplomatic_mission', country: 'VN'})-[based:BASED_IN]->(spot:ForeignLocality|Country)
  WHERE based.status = 'actual' AND (spot = country OR spot.country = country.iso2)
  RETURN contact, 'vn_mission' AS kind, null AS rank, based.sources AS told
  UNION ALL
  MATCH (contact:Organisation {kind: 'diplomatic_mission'})-[stands:REPRESENTS]->(country)
  WHERE stands.status = 'actual' AND country.iso2 <> 'VN'
    AND (EXISTS { (contact)-[:ACCREDITED_TO]->(:Country {iso2: 'VN'}) } OR EXISTS { (contact)-[:BASED_IN]->(:Country {iso2: 'VN'}) } OR EXISTS { (contact)-[:BASED_IN]->(:Province) })
  RETURN contact, 'foreign_mission' AS kind, stands.rank AS rank, stands.sources AS told
  UNION ALL
  MATCH (contact:Organisation {kind: 'trade_promotion_agency'})
  WHERE contact.country = country.iso2 AND contact <> who AND coalesce(contact.is_class, false) = false
  RETURN contact, 'trade_office' AS kind, null AS rank, contact.sources AS told
  UNION ALL
  MATCH (contact:Organisation)-[part:PART_OF]->(who:Organisation)
  WHERE part.status = 'actual' AND EXISTS { (contact)-[:BASED_IN]->(:Province) }
  RETURN contact, 'own_office' AS kind, null AS rank, part.sources AS told
  UNION ALL
  MATCH (contact:Organisation {country: 'VN'})-[hint:SUGGESTS]->(to)
  WHERE hint.status = 'suggested' AND (to = who OR to = country)
  RETURN contact, 'unit' AS kind, null AS rank, hint.sources AS told
}
WITH who, country, contact, kind, head(collect(rank)) AS rank, collect(told) AS told
WHERE contact IS NULL OR (contact.status = 'actual' AND contact.valid_to IS NULL)
OPTIONAL MATCH (contact)-[stands:REPRESENTS]->(:Country)
WITH who, country, contact, kind, told, rank, head(collect(stands.rank)) AS stated
WITH who, country, contact, kind, told, coalesce(rank, stated) AS rank
OPTIONAL MATCH (contact)-[covers:ACCREDITED_TO]->(covered:Country)
WITH who, country, contact, kind, rank, told, collect(DISTINCT covered) AS covers, collect(covers.sources) AS accredited
OPTIONAL MATCH (contact)-[based:BASED_IN]->(city)
WITH who, country, contact, kind, rank, covers, told, accredited, collect(DISTINCT city) AS city, collect(based.sources) AS seated
RETURN who, country, contact, kind, rank, covers, city, [contact.sources, told, accredited, seated] AS sources
ORDER BY contact.id
