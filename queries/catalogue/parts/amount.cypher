WITH *, CASE WHEN fund.money_kind = head($money_kinds) THEN fund.money_kind
             ELSE head([one IN $money_kinds WHERE one IN [(project)<-[other:FUNDS]-(giver) WHERE giver = funder AND other.status IN $status
                          AND CASE WHEN $years_undated THEN coalesce(other.on_from.year, other.money_year, project.approved_on_from.year, project.start_on_from.year) IS NULL
                                   ELSE ($years_from IS NULL OR coalesce(other.on_from.year, other.money_year, project.approved_on_from.year, project.start_on_from.year) >= $years_from)
                                    AND ($years_to IS NULL OR coalesce(other.on_from.year, other.money_year, project.approved_on_from.year, project.start_on_from.year) <= $years_to) END
                        | other.money_kind]]) END AS kind
WITH *, CASE WHEN fund.money_kind = kind THEN fund.usd END AS amount
