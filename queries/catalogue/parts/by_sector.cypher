CALL (project) {
  OPTIONAL MATCH (project)-[in:IN_SECTOR]->(sector:Sector) WHERE in.status IN $status
  WITH collect({sector: sector, share: in.share, sources: in.sources}) AS stated
  WITH [one IN stated WHERE one.sector IS NOT NULL] AS stated
  WITH stated, [one IN stated WHERE one.sector.scheme STARTS WITH 'dac'] AS dac
  WITH CASE WHEN size(dac) > 0 THEN dac ELSE stated END AS stated
  WITH stated, size([one IN stated WHERE one.share IS NULL]) > 0 AS even, reduce(whole = 0.0, one IN stated | whole + coalesce(one.share, 0.0)) AS whole
  UNWIND CASE WHEN size(stated) = 0 THEN [{sector: null, share: null, sources: null}] ELSE stated END AS one
  RETURN one.sector AS stated_sector, one.sources AS sector_sources,
         CASE WHEN one.sector IS NULL THEN 1.0 WHEN even OR whole <= 0.0 THEN 1.0 / size(stated) ELSE one.share / whole END AS sector_share,
         CASE WHEN one.sector.scheme STARTS WITH 'dac' THEN one.sector.code ELSE one.sector.dac_code END AS code
}
