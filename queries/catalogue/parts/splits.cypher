WITH *, [(project)-[end:LOCATED_IN]->() WHERE end.status IN $status | end.share] AS shares
WITH *, size(shares) AS places, any(one IN shares WHERE one IS NULL) AS even, reduce(sum = 0.0, one IN shares | sum + coalesce(one, 0.0)) AS stated
WITH *, CASE WHEN stated > 0.999999 THEN stated ELSE 1.0 END AS whole
