MATCH (unit:Province)-[moves:SUCCEEDED_BY*0..5]->(asked:Province {id: $province})
WHERE $era <> 'as-signed' OR size(moves) = 0
WITH DISTINCT unit
