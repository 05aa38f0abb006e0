CALL () {
  /* parts/units.cypher */
  /* parts/sides.cypher */
  MATCH (side)-[tie:PARTY_TO|INHERITED_BY]-(agreement:Agreement)
  WHERE tie.status IN $status AND (type(tie) = 'PARTY_TO' OR $era <> 'as-signed')
  RETURN DISTINCT agreement
  UNION
  MATCH (agreement:Agreement)
  WHERE $province IS NULL
  RETURN DISTINCT agreement
}
WITH DISTINCT agreement
WHERE agreement.status IN $status AND coalesce(agreement.is_class, false) = false
CALL (agreement) {
  OPTIONAL MATCH (agreement)<-[party:PARTY_TO]-(body)
  WHERE party.status IN $status
  WITH party, body, body:Province OR body:LocalUnit OR coalesce(body.country, body.iso2, '') = 'VN' AS ours
  OPTIONAL MATCH (land:Country {iso2: body.country})
  WITH party, body, ours, land
  OPTIONAL MATCH (body)-[:BASED_IN|PART_OF*0..5]->(home:Province)-[:SUCCEEDED_BY*0..5]->(now:Province)
  WHERE ours AND NOT EXISTS { (now)-[:SUCCEEDED_BY]->() }
  WITH party, body, ours, land, collect(DISTINCT home) AS home, collect(DISTINCT now) AS now
  RETURN collect({body: body, ours: ours, level: party.level, land: land, home: home, now: now}) AS parties, collect(party.sources) AS signed
}
CALL (agreement) {
  OPTIONAL MATCH (agreement)-[heir:INHERITED_BY]->(holder)
  WHERE heir.status IN $status
  RETURN collect({holder: holder, basis: heir.basis, decision: heir.decision, consent: heir.partner_consent}) AS heirs, collect(heir.sources) AS inherited
}
CALL (agreement) {
  OPTIONAL MATCH (agreement)-[tie:PART_OF|RENEWS|AMENDS]->(head:Agreement)
  WHERE tie.status IN $status
  RETURN collect({head: head, tie: CASE type(tie) WHEN 'RENEWS' THEN 'renewal' WHEN 'AMENDS' THEN 'amendment' ELSE coalesce(tie.role, 'part') END}) AS heads
}
