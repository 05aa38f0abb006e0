CALL () {
  MATCH (fact:Agreement) WHERE fact.status <> 'withdrawn'
  RETURN DISTINCT 'agreements' AS topic
  UNION
  MATCH (:Province|LocalUnit|Organisation)-[fact:TWINNED_WITH|COOPERATES_WITH]-() WHERE fact.status <> 'withdrawn'
  RETURN DISTINCT 'partners' AS topic
  UNION
  MATCH (fact:Project)-[:LOCATED_IN]->() WHERE fact.status <> 'withdrawn'
  RETURN DISTINCT CASE WHEN coalesce(fact.kind, '') CONTAINS 'fdi' THEN 'fdi' ELSE 'oda' END AS topic
  UNION
  MATCH (funder:Organisation) WHERE funder.kind CONTAINS 'ngo'
  MATCH (funder)-[fact:FUNDS]->() WHERE fact.status <> 'withdrawn'
  RETURN DISTINCT 'ngo_aid' AS topic
  UNION
  MATCH (:Province|LocalUnit|Country)-[fact:BORDERS]-(neighbour) WHERE fact.status <> 'withdrawn' AND (neighbour:ForeignLocality OR neighbour:Country)
  RETURN DISTINCT 'border' AS topic
  UNION
  MATCH (fact:Event) WHERE fact.status <> 'withdrawn'
  RETURN DISTINCT 'events' AS topic
  UNION
  MATCH (fact:Need) WHERE fact.status <> 'withdrawn'
  RETURN DISTINCT 'needs' AS topic
  UNION
  UNWIND ['agreements', 'partners', 'oda', 'ngo_aid', 'fdi', 'border', 'trade', 'labour', 'events', 'needs', 'profile', 'aid', 'industry', 'agriculture', 'transport', 'education', 'health', 'living_standards', 'environment', 'governance', 'other'] AS topic
  CALL (topic) {
    MATCH (fact:Observation {topic: topic}) WHERE fact.status <> 'withdrawn'
    RETURN fact.id AS known LIMIT 1
  }
  RETURN DISTINCT topic
}
