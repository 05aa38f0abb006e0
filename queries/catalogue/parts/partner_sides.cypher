MATCH (who:Organisation|ForeignLocality|Country {id: $partner})
OPTIONAL MATCH (member:Organisation|ForeignLocality {country: who.iso2}) WHERE who:Country
UNWIND [who, member] AS side
WITH DISTINCT side
WHERE side IS NOT NULL
