CALL (project) {
  MATCH (project)-[end:LOCATED_IN]->()
  WHERE end.status IN $status
  WITH count(end) AS places, count(end.share) AS shares, sum(end.share) AS stated
  RETURN places, shares < places AS even, CASE WHEN stated > 0.999999 THEN stated ELSE 1.0 END AS whole
}
