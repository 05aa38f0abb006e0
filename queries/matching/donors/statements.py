"""What is asked of the graph for matching funders: one Cypher for both databases."""

CELLS = """
CALL () {
  MATCH (place:Province|LocalUnit)<-[at:LOCATED_IN]-(project:Project)
  WHERE at.status IN $status
  RETURN project
  UNION
  MATCH (:Country {iso2: 'VN'})<-[at:LOCATED_IN]-(project:Project)
  WHERE at.status IN $status
  RETURN project
}
MATCH (project)<-[fund:FUNDS]-(donor:Organisation)
WHERE fund.status IN $status AND project.status IN $status
  AND coalesce(donor.country, '') <> 'VN' AND coalesce(donor.is_class, false) = false
WITH donor, project,
     min(coalesce(fund.on_from.year, fund.money_year, project.approved_on_from.year, project.start_on_from.year)) AS year,
     sum(CASE WHEN fund.money_kind IN ['committed', 'approved', 'registered'] THEN fund.usd ELSE 0.0 END) AS usd,
     collect(DISTINCT fund.flow) AS flows
CALL (project) {
  MATCH (project)-[at:LOCATED_IN]->(place:Province|LocalUnit|Country)
  WHERE at.status IN $status
  RETURN collect(DISTINCT place.id) AS places
}
CALL (project) {
  OPTIONAL MATCH (project)-[theme:IN_SECTOR]->(sector:Sector)
  WHERE theme.status IN $status
  RETURN collect(DISTINCT CASE WHEN sector.scheme STARTS WITH 'dac' THEN sector.code ELSE sector.dac_code END) AS codes
}
RETURN donor.id AS donor, project.id AS project, year, usd, flows, places, codes
ORDER BY donor, project
"""

HOMES = """
MATCH (place:Province|LocalUnit)-[:PART_OF*0..3]->(unit:Province)
OPTIONAL MATCH (unit)-[:SUCCEEDED_BY*1..5]->(later:Province {era: $era})
RETURN place.id AS place, collect(DISTINCT CASE unit.era WHEN $era THEN unit.id ELSE later.id END) AS homes
"""

PROVINCES = """
MATCH (province:Province {era: $era})
RETURN province.id AS id, province.lat AS lat, province.lon AS lon, province.population AS population
ORDER BY id
"""

NEEDS = """
CALL () {
  MATCH (need:Need)-[:ABOUT|SEEKS|ASKS]-(side:Province|LocalUnit)
  WHERE need.status IN $sought AND coalesce(need.state, '') <> 'met'
  MATCH (need)-[:IN_SECTOR]->(sector:Sector)
  RETURN need.id AS need, side, sector
  UNION
  MATCH (side:Province|LocalUnit)-[seek:SEEKS]->(sector:Sector)
  WHERE seek.status IN $sought
  RETURN sector.id AS need, side, sector
}
WITH need, side.id AS side,
     collect(DISTINCT CASE WHEN sector.scheme STARTS WITH 'dac' THEN sector.code ELSE sector.dac_code END) AS codes
RETURN need, side, codes
ORDER BY need, side
"""
