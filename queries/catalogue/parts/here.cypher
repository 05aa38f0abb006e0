MATCH (unit:Province)-[moves:SUCCEEDED_BY*0..5]->(asked:Province {id: $province})
WHERE $era <> 'as-signed' OR size(moves) = 0
WITH unit, sum(reduce(w = 1.0, move IN moves | w * coalesce(move.share_area, move.share_population, 1.0))) AS weight
MATCH (place:Province|LocalUnit|BorderGate)-[:PART_OF*0..3]->(unit)
WITH place, max(weight) AS weight
MATCH (place)<-[at:LOCATED_IN]-(project:Project)
WHERE at.status IN $status AND project.status IN $status
/* parts/splits.cypher */
WITH project, places, even, collect(at.sources) AS placed, head(collect(at.share_basis)) AS stated_by,
     sum(weight / places) AS share_even,
     sum(weight * CASE WHEN even THEN 1.0 / places ELSE at.share / whole END) AS share
WITH project, placed, share_even, share, CASE WHEN places = 1 THEN 'one' WHEN even THEN 'even' ELSE coalesce(stated_by, 'even') END AS basis
