CALL (one) {
  MATCH (found:Agreement {id: one}) RETURN found
  UNION ALL
  MATCH (found:Project {id: one}) RETURN found
  UNION ALL
  MATCH (found:Event {id: one}) RETURN found
  UNION ALL
  MATCH (found:Need {id: one}) RETURN found
  UNION ALL
  MATCH (found:Plan {id: one}) RETURN found
  UNION ALL
  MATCH (found:Sector {id: one}) RETURN found
  UNION ALL
  MATCH (found:Organisation {id: one}) RETURN found
  UNION ALL
  MATCH (found:Person {id: one}) RETURN found
  UNION ALL
  MATCH (found:Observation {id: one}) RETURN found
  UNION ALL
  MATCH (found:Document {id: one}) RETURN found
  UNION ALL
  MATCH (found:Country {id: one}) RETURN found
  UNION ALL
  MATCH (found:Region {id: one}) RETURN found
  UNION ALL
  MATCH (found:Province {id: one}) RETURN found
  UNION ALL
  MATCH (found:LocalUnit {id: one}) RETURN found
  UNION ALL
  MATCH (found:ForeignLocality {id: one}) RETURN found
  UNION ALL
  MATCH (found:BorderGate {id: one}) RETURN found
}
