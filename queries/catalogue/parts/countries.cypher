WITH project, [(project)-[at:LOCATED_IN]->(place) WHERE at.status IN $status |
               {share: at.share, where: CASE WHEN place:Province OR place:LocalUnit OR place:BorderGate OR place.iso2 = 'VN' THEN 'vietnam'
                                             WHEN NOT place:Region THEN 'abroad'
                                             WHEN EXISTS { (place)-[:PART_OF*1..3]->(:Country {iso2: 'VN'}) } THEN 'vietnam'
                                             ELSE 'unstated' END}] AS ends
WITH project, ends, any(end IN ends WHERE end.share IS NULL) AS even, reduce(sum = 0.0, end IN ends | sum + coalesce(end.share, 0.0)) AS stated,
     any(end IN ends WHERE end.where = 'vietnam') AS inside, any(end IN ends WHERE end.where <> 'vietnam') AS outside
UNWIND CASE WHEN inside AND NOT outside AND (even OR stated > 0.999999) THEN [{where: 'vietnam', part: 1.0}]
            ELSE [where IN ['vietnam', 'abroad', 'unstated'] | {where: where, part:
                  reduce(part = CASE WHEN even OR stated > 0.999999 THEN 0.0
                                     WHEN where <> CASE WHEN inside THEN 'vietnam'
                                                        WHEN any(one IN [(project)<-[money:FUNDS]-() | replace(toLower(coalesce(money.recipient, '')), ' ', '')]
                                                                 WHERE one CONTAINS 'vietnam' OR one CONTAINS 'việtnam') THEN 'vietnam'
                                                        ELSE 'unstated' END THEN 0.0
                                     ELSE 1.0 - stated END,
                         end IN ends | part + CASE WHEN end.where <> where THEN 0.0 WHEN even THEN 1.0 / size(ends) WHEN stated > 0.999999 THEN end.share / stated ELSE end.share END)}] END AS country
WITH project, country.where AS where, country.part AS part
WHERE part > 0.0
