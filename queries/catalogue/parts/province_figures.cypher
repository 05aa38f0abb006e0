MATCH (unit)<-[:ABOUT]-(figure:Observation)
WHERE figure.value IS NOT NULL AND figure.status IN $status AND ($indicator IS NULL OR figure.indicator = $indicator)
  AND NOT EXISTS { (figure)-[:WITH]->() }
WITH unit, figure, coalesce(figure.period, figure.as_of) AS date, coalesce(figure.period_from, figure.as_of_from) AS from,
     coalesce(figure.period_before, figure.as_of_before) AS before
