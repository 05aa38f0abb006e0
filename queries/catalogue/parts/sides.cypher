MATCH (seat:Province|LocalUnit|Organisation)-[:PART_OF*0..4]->(unit)
OPTIONAL MATCH (body:Organisation {country: 'VN'})-[:BASED_IN]->(seat)
WHERE body.kind IN ['provincial_government', 'provincial_department', 'district_government', 'party_body', 'association', 'media']
UNWIND [seat, body] AS side
WITH unit, side
WHERE side IS NOT NULL
