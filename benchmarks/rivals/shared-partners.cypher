MATCH (place:Province)-[:SUCCEEDED_BY*1..5]->(:Province {id: $province})
MATCH (place)<-[at:LOCATED_IN]-(project:Project)<-[fund:FUNDS]-(partner:Organisation)
WHERE fund.status IN $status AND project.status IN $status AND at.status IN $status
WITH partner, collect(DISTINCT place.id) AS places
WHERE size(places) > 1
RETURN partner, places
