CALL () {
  MATCH (who:Organisation {id: $partner}) RETURN who AS side
  UNION
  MATCH (who:ForeignLocality {id: $partner}) RETURN who AS side
  UNION
  MATCH (who:Country {id: $partner}) RETURN who AS side
  UNION
  MATCH (who:Country {id: $partner}) MATCH (member:Organisation {country: who.iso2}) RETURN member AS side
  UNION
  MATCH (who:Country {id: $partner}) MATCH (member:ForeignLocality {country: who.iso2}) RETURN member AS side
}
