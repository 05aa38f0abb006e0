CALL (sides) {
  UNWIND sides AS one
  WITH one.side AS side
  MATCH (side)-[party:PARTY_TO]->(agreement:Agreement)
  WHERE party.status IN $status AND agreement.status IN $status AND coalesce(agreement.is_class, false) = false
    AND NOT EXISTS { MATCH (agreement)-[tie:PART_OF|RENEWS|AMENDS]->(:Agreement) WHERE tie.status IN $status }
  RETURN 'agreements' AS topic, 'agreement' AS unit, agreement.id AS id, agreement.signed_on_from.year AS year, [agreement.sources, party.sources] AS sources
  UNION ALL
  UNWIND sides AS one
  WITH one.side AS side, one.units AS units
  /* parts/ties.cypher */
  RETURN 'partners' AS topic, 'partner' AS unit, now.id AS id, null AS year, sources
  UNION ALL
  UNWIND sides AS one
  WITH one.side AS side
  MATCH (side)<-[at:LOCATED_IN]-(project:Project)
  WHERE at.status IN $status AND project.status IN $status
  OPTIONAL MATCH (funder)-[fund:FUNDS]->(project) WHERE fund.status IN $status
  /* parts/ngo.cypher */
  RETURN CASE WHEN coalesce(project.kind, '') CONTAINS 'fdi' THEN 'fdi' WHEN is_ngo THEN 'ngo_aid' ELSE 'oda' END AS topic,
         'project' AS unit, project.id AS id, coalesce(project.approved_on_from, project.start_on_from).year AS year, [project.sources, at.sources, fund.sources] AS sources
  UNION ALL
  UNWIND sides AS one
  WITH one.side AS side
  MATCH (side)-[border:BORDERS]-(neighbour)
  WHERE border.status IN $status AND NOT neighbour:Province AND NOT neighbour:LocalUnit
  WITH collect({neighbour: neighbour, sources: border.sources}) AS found
  WITH found, size([one IN found WHERE one.neighbour:ForeignLocality]) AS localities
  UNWIND found AS one
  WITH one.neighbour AS neighbour, one.sources AS sources, localities
  WHERE localities = 0 OR neighbour:ForeignLocality
  RETURN 'border' AS topic, 'neighbour' AS unit, neighbour.id AS id, null AS year, [sources] AS sources
  UNION ALL
  UNWIND sides AS one
  WITH one.side AS side
  MATCH (side)-[part:TOOK_PART_IN|HELD_IN]-(event:Event)
  WHERE part.status IN $status AND event.status IN $status
  RETURN 'events' AS topic, 'event' AS unit, event.id AS id, event.held_on_from.year AS year, [event.sources, part.sources] AS sources
  UNION ALL
  UNWIND sides AS one
  WITH one.side AS side, ['planned', 'proposed', 'requested', 'suggested', 'pledged'] AS sought
  /* parts/seeking.cypher */
  RETURN 'needs' AS topic, 'need' AS unit, about.id + ' ' + kind + ' ' + status AS id, year, sources
}
