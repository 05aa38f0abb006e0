WITH *, head([kind IN $money_kinds WHERE any(fund IN funds WHERE fund.money_kind = kind)]) AS kind
WITH *, [fund IN funds WHERE fund.money_kind = kind AND fund.usd IS NOT NULL | fund.usd] AS sums
WITH *, CASE WHEN size(sums) = 0 THEN null ELSE reduce(whole = 0.0, one IN sums | whole + one) END AS amount
