WITH *, near:Province OR near:LocalUnit OR near.iso2 = 'VN' OR (near:Organisation AND near.country = 'VN' AND coalesce(near.is_class, false) = false) AS ours
WHERE ours
OPTIONAL MATCH (near)-[:BASED_IN]->(seat:Province|LocalUnit)
WHERE near.kind IN ['provincial_government', 'provincial_department', 'district_government', 'party_body', 'association', 'media']
WITH *, coalesce(seat, near) AS place
