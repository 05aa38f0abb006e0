MATCH (place:Province)-[:SUCCEEDED_BY*0..5]->(:Province {id: $province})
MATCH (place)<-[at:LOCATED_IN]-(project:Project)<-[fund:FUNDS]-(partner:Organisation)
WHERE fund.status IN $status AND project.status IN $status AND at.status IN $status
RETURN partner, min(project.start_on) AS since, collect(DISTINCT place.id) AS via
