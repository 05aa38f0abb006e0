WITH *, [(project)-[in:IN_SECTOR]->(sector:Sector) WHERE in.status IN $status |
         {sector: sector.id, dac: sector.scheme STARTS WITH 'dac', code: CASE WHEN sector.scheme STARTS WITH 'dac' THEN sector.code ELSE sector.dac_code END,
          share: in.share, sources: in.sources}] AS told
WITH *, CASE WHEN any(one IN told WHERE one.dac) THEN [one IN told WHERE one.dac] ELSE told END AS stated
UNWIND CASE WHEN size(stated) = 0 THEN [{sector: null}] ELSE stated END AS one
WITH *, one.sector AS stated_sector, one.sources AS sector_sources, one.code AS code,
     CASE WHEN one.sector IS NULL THEN 1.0
          WHEN any(each IN stated WHERE each.share IS NULL) OR reduce(sum = 0.0, each IN stated | sum + each.share) <= 0.0 THEN 1.0 / size(stated)
          ELSE one.share / reduce(sum = 0.0, each IN stated | sum + each.share) END AS sector_share
