MATCH (unit:Province)
/* parts/sides.cypher */
OPTIONAL MATCH (unit)-[:SUCCEEDED_BY*1..5]->(later:Province {era: $era})
WITH side, collect(DISTINCT CASE WHEN $era IN [unit.era, 'as-signed'] THEN unit ELSE later END) AS units
WHERE size(units) > 0
/* parts/ties.cypher */
  AND ($kind = 'all' OR $kind IN labels(now))
UNWIND units AS home
WITH now, home, collect(sources) AS sources
