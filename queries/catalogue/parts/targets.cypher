CALL (place) {
  OPTIONAL MATCH (place)-[:PART_OF*0..3]->(unit:Province)-[moves:SUCCEEDED_BY*0..5]->(target:Province)
  WHERE NOT place:Country AND (target.era = $era OR (target = unit AND ($era = 'as-signed' OR ($era = '63' AND target.era = '34'))))
  WITH unit, target, sum(reduce(w = 1.0, move IN moves | w * coalesce(move.share_area, move.share_population, 1.0))) AS weight
  RETURN target, max(weight) AS weight
}
