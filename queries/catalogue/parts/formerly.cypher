OPTIONAL MATCH (side)<-[:SUCCEEDED_BY*1..3]-(earlier)
OPTIONAL MATCH (side)<-[:PART_OF {role: 'governs'}]-(body:Organisation)
UNWIND [side, earlier, body] AS each
WITH DISTINCT each AS side
WHERE side IS NOT NULL
