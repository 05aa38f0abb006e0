CALL (other) {
  MATCH (unit:Province)-[moves:SUCCEEDED_BY*0..5]->(other)
  WHERE $era <> 'as-signed' OR size(moves) = 0
  RETURN collect(DISTINCT unit) AS units
}
CALL (units) {
  UNWIND units AS unit
  MATCH (unit)-[:PART_OF {role: 'six socio-economic regions'}]->(region:Region)
  RETURN collect(DISTINCT region) AS regions
}
CALL (units) {
  UNWIND units AS unit
  MATCH (unit)-[border:BORDERS]-(abroad:Country)
  WHERE abroad.iso2 <> 'VN'
  RETURN collect(DISTINCT abroad) AS countries, collect(border.sources) AS border_sources
}
CALL (other) {
  MATCH (other)-[:BORDERS]-(beside:Province)
  RETURN collect(DISTINCT beside.id) AS near
}
CALL (units) {
  UNWIND units AS unit
  MATCH (place:Province|LocalUnit)-[:PART_OF*0..3]->(unit)
  MATCH (place)<-[at:LOCATED_IN]-(project:Project)-[:IN_SECTOR]->(sector:Sector)
  WHERE at.status IN $status AND project.status IN $status
  WITH sector, count(DISTINCT project) AS projects
  WITH left(CASE WHEN sector.scheme STARTS WITH 'dac' THEN sector.code ELSE sector.dac_code END, 3) AS code, sum(projects) AS projects
  MATCH (theme:Sector {scheme: 'dac-3', code: code})
  RETURN collect([theme, projects]) AS sectors
}
CALL (units) {
  UNWIND units AS unit
  MATCH (unit)<-[:ABOUT]-(figure:Observation)
  WHERE figure.indicator IN ['grdp_per_capita', 'pci_weighted', 'papi_unweighted', 'population'] AND figure.value IS NOT NULL AND figure.status IN $status
  RETURN collect([unit.id, figure.indicator, coalesce(figure.period_from, figure.as_of_from).year, figure.value, figure.sources]) AS figures
}
