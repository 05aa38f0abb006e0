MATCH (unit:Province)
/* parts/sides.cypher */
WITH side, collect(DISTINCT unit) AS units
/* parts/ties.cypher */
  AND ($kind = 'all' OR $kind IN labels(now))
UNWIND units AS unit
OPTIONAL MATCH (unit)-[:SUCCEEDED_BY*1..5]->(later:Province {era: $era})
WITH now, sources, CASE WHEN $era IN [unit.era, 'as-signed'] THEN unit ELSE later END AS home
WHERE home IS NOT NULL
WITH now, home, collect(sources) AS sources
