WITH *, any(end IN ends WHERE end.share IS NULL) AS even, reduce(sum = 0.0, end IN ends | sum + coalesce(end.share, 0.0)) AS stated
WITH *, CASE WHEN stated > 0.999999 THEN stated ELSE 1.0 END AS whole,
     CASE WHEN size(ends) = 0 THEN 1.0 WHEN even OR stated > 0.999999 THEN 0.0 ELSE 1.0 - stated END AS rest
