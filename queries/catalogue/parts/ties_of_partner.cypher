CALL (partner) {
  MATCH (partner)-[r:TWINNED_WITH|COOPERATES_WITH|SUPPORTS]-(side)
  WHERE r.status IN $status AND NOT partner:Region
  RETURN side, r.sources AS told
  UNION ALL
  MATCH (partner)-[far:PARTY_TO]->(agreement:Agreement)<-[near:PARTY_TO]-(side)
  WHERE agreement.status IN $status AND near.status IN $status AND far.status IN $status AND coalesce(agreement.is_class, false) = false AND NOT partner:Region
  RETURN side, [agreement.sources, near.sources, far.sources] AS told
  UNION ALL
  MATCH (partner)-[r:FUNDS|IMPLEMENTS|EXTENDS|ACCOUNTABLE_FOR]->(project:Project)-[at:LOCATED_IN]->(side)
  WHERE project.status IN $status AND at.status IN $status AND r.status IN $status AND NOT partner:Region
  RETURN side, collect([at.sources, r.sources]) AS told
  UNION ALL
  MATCH (partner)-[far:TOOK_PART_IN]->(event:Event)<-[near:TOOK_PART_IN]-(side)
  WHERE event.status IN $status AND near.status IN $status AND far.status IN $status AND NOT partner:Country AND NOT partner:Region
  RETURN side, [near.sources, far.sources] AS told
  UNION ALL
  MATCH (partner)<-[r:SUGGESTS]-(:Organisation|Person|Province|LocalUnit|Region|Country)
  WHERE r.status = 'suggested' AND 'suggested' IN $status
  MATCH (side:Province|LocalUnit|Organisation {id: r.beneficiary})
  RETURN side, r.sources AS told
}
/* parts/homes.cypher */
