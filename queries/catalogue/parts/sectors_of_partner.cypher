CALL (now) {
  MATCH (now)<-[:SUCCEEDED_BY*0..3]-(former)-[r:FUNDS|IMPLEMENTS|EXTENDS|ACCOUNTABLE_FOR]->(project:Project)-[in:IN_SECTOR]->(sector:Sector)
  WHERE r.status IN $status AND project.status IN $status AND in.status IN $status
    AND EXISTS { MATCH (project)-[at:LOCATED_IN]->(place) WHERE at.status IN $status AND (place:Province OR place:LocalUnit) }
  RETURN sector, in.sources AS cited
  UNION ALL
  MATCH (now)<-[:SUCCEEDED_BY*0..3]-(former)-[r:PARTY_TO]->(agreement:Agreement)-[in:COVERS]->(sector:Sector)
  WHERE r.status IN $status AND agreement.status IN $status AND in.status IN $status
  RETURN sector, in.sources AS cited
  UNION ALL
  WITH now
  RETURN null AS sector, [] AS cited
}
WITH now, collect(DISTINCT substring(CASE WHEN sector.scheme STARTS WITH 'dac' THEN sector.code ELSE sector.dac_code END, 0, 3)) AS groups, collect(cited) AS cited
