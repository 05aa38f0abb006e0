CALL (side) {
  MATCH (side:Province|LocalUnit|Organisation)-[:PART_OF*0..4]->(unit:Province)
  RETURN unit
  UNION
  MATCH (side:Organisation {country: 'VN'})-[:BASED_IN]->(seat:Province|LocalUnit|Organisation)-[:PART_OF*0..4]->(unit:Province)
  WHERE side.kind IN ['provincial_government', 'provincial_department', 'district_government', 'party_body', 'association', 'media']
  RETURN unit
}
OPTIONAL MATCH (unit)-[:SUCCEEDED_BY*1..5]->(later:Province {era: $era})
WITH *, CASE WHEN $era IN [unit.era, 'as-signed'] THEN unit ELSE later END AS home
WHERE home IS NOT NULL
