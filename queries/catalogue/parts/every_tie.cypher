CALL () {
  MATCH (partner:Organisation|Country|ForeignLocality)-[r:FUNDS|IMPLEMENTS|EXTENDS|ACCOUNTABLE_FOR]->(project:Project)-[at:LOCATED_IN]->(side)
  WHERE r.status IN $status AND project.status IN $status AND at.status IN $status
  RETURN side, collect(DISTINCT partner.id) AS partners
  UNION ALL
  MATCH (side:Province|LocalUnit|Organisation)-[r:TWINNED_WITH|COOPERATES_WITH|SUPPORTS]-(partner)
  WHERE r.status IN $status AND NOT partner:Region
  RETURN side, collect(DISTINCT partner.id) AS partners
  UNION ALL
  MATCH (side:Province|LocalUnit|Organisation)-[near:PARTY_TO]->(agreement:Agreement)<-[far:PARTY_TO]-(partner)
  WHERE agreement.status IN $status AND near.status IN $status AND far.status IN $status AND coalesce(agreement.is_class, false) = false AND NOT partner:Region
  RETURN side, collect(DISTINCT partner.id) AS partners
  UNION ALL
  MATCH (side:Province|LocalUnit|Organisation)-[near:TOOK_PART_IN]->(event:Event)<-[far:TOOK_PART_IN]-(partner)
  WHERE event.status IN $status AND near.status IN $status AND far.status IN $status AND NOT partner:Country AND NOT partner:Region
  RETURN side, collect(DISTINCT partner.id) AS partners
  UNION ALL
  MATCH (:Organisation|Person|Province|LocalUnit|Region|Country)-[r:SUGGESTS]->(partner)
  WHERE r.status = 'suggested' AND 'suggested' IN $status
  MATCH (side:Province|LocalUnit|Organisation {id: r.beneficiary})
  RETURN side, collect(DISTINCT partner.id) AS partners
}
/* parts/homes.cypher */
