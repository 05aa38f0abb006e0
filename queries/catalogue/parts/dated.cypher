WITH *, coalesce(fund.on_from.year, fund.money_year, project.approved_on_from.year, project.start_on_from.year) AS year
WHERE CASE WHEN $years_undated THEN year IS NULL ELSE ($years_from IS NULL OR year >= $years_from) AND ($years_to IS NULL OR year <= $years_to) END
