CALL (project) {
  OPTIONAL MATCH (project)-[at:LOCATED_IN]->(place) WHERE at.status IN $status
  WITH project, collect({place: place, share: at.share, basis: at.share_basis, placement: at.placement, sources: at.sources}) AS ends
  WITH project, [end IN ends WHERE end.place IS NOT NULL] AS ends
  /* parts/rest.cypher */
  /* parts/left_in.cypher */
  UNWIND ends + [{place: null, share: rest, basis: null, placement: null, sources: null}] AS end
  WITH end, end.place AS place, left_in, CASE WHEN end.place IS NULL THEN rest WHEN even THEN 1.0 / size(ends) ELSE end.share / whole END AS share
  WHERE share > 0.0 OR place IS NOT NULL
  /* parts/targets.cypher */
  WITH DISTINCT end, share, place, target, left_in, CASE WHEN target IS NULL THEN 1.0 ELSE weight END AS weight
  RETURN target, share * weight AS share, end.basis AS basis, end.sources AS placed,
         CASE WHEN target IS NOT NULL THEN 'province'
              WHEN place IS NULL THEN CASE left_in WHEN 'vietnam' THEN 'unplaced' ELSE 'unstated' END
              WHEN place:Country AND place.iso2 = 'VN' THEN coalesce(end.placement, 'nationwide')
              WHEN place:Country OR place:ForeignLocality THEN 'abroad'
              WHEN place:Region AND NOT EXISTS { (place)-[:PART_OF*1..3]->(:Country {iso2: 'VN'}) } THEN 'unstated'
              ELSE 'unplaced' END AS placement
}
