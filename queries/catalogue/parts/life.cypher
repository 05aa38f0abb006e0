CALL (agreement) {
  MATCH (agreement)-[led:LED_TO]->(deed)
  WHERE led.status IN $status AND deed.status IN $status
  RETURN deed, coalesce(deed.held_on, deed.start_on, deed.signed_on, deed.period, deed.as_of) AS on, [led.sources, deed.sources] AS cited
  UNION ALL
  MATCH (agreement)<-[:PARTY_TO]-(signer)-[:SUCCEEDED_BY*0..5]->(near)-[went:TOOK_PART_IN]->(deed:Event)<-[met:TOOK_PART_IN]-(far)-[:PARTY_TO]->(agreement)
  WHERE near <> far AND far <> signer AND went.status IN $status AND met.status IN $status AND deed.status IN $status
  RETURN DISTINCT deed, deed.held_on AS on, [went.sources, met.sources] AS cited
  UNION ALL
  MATCH (agreement)<-[:PARTY_TO]-(signer)-[:SUCCEEDED_BY*0..5]->(near)<-[at:LOCATED_IN]-(deed:Project)<-[role:FUNDS|IMPLEMENTS|EXTENDS]-(far)-[:PARTY_TO]->(agreement)
  WHERE near <> far AND at.status IN $status AND role.status IN $status AND deed.status IN $status
  RETURN DISTINCT deed, coalesce(deed.start_on, deed.approved_on) AS on, [at.sources, role.sources] AS cited
  UNION ALL
  WITH agreement
  RETURN null AS deed, agreement.last_evidence_on AS on, [] AS cited
}
WITH agreement, parties, signed, heirs, inherited, heads, collect({deed: deed, on: on}) AS life, collect(cited) AS lived
