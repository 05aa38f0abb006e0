CALL (side) {
  MATCH (side)-[r:TWINNED_WITH]-(partner)
  WHERE r.status IN $status
  RETURN partner, 'twinning' AS tie, r.level_vn AS level_vn, r.level_foreign AS level_foreign, r.since AS since, r.status AS status, [r.sources] AS sources
  UNION ALL
  MATCH (side)-[near:PARTY_TO]->(agreement:Agreement)<-[far:PARTY_TO]-(partner)
  WHERE agreement.status IN $status AND near.status IN $status AND far.status IN $status AND coalesce(agreement.is_class, false) = false
  RETURN partner, CASE agreement.kind WHEN 'twinning' THEN 'twinning' ELSE 'agreement' END AS tie,
         coalesce(agreement.level_vn, near.level) AS level_vn, coalesce(agreement.level_foreign, far.level) AS level_foreign,
         agreement.signed_on AS since, agreement.status AS status, [agreement.sources, near.sources, far.sources] AS sources
  UNION ALL
  MATCH (side)-[r:COOPERATES_WITH]-(partner)
  WHERE r.status IN $status
  RETURN partner, CASE WHEN r.kind ENDS WITH 'contact' THEN 'contact' ELSE 'cooperation' END AS tie, r.level_vn AS level_vn,
         CASE WHEN r.unnamed_localities THEN 'localities' ELSE r.level_foreign END AS level_foreign,
         r.since AS since, r.status AS status, [r.sources] AS sources
  UNION ALL
  MATCH (side)<-[at:LOCATED_IN]-(project:Project)<-[r:FUNDS|IMPLEMENTS|EXTENDS|ACCOUNTABLE_FOR]-(partner)
  WHERE project.status IN $status AND at.status IN $status AND r.status IN $status
  WITH partner, min(coalesce(project.approved_on, project.start_on)) AS since, head(collect(project.status)) AS status,
       collect([at.sources, r.sources]) AS sources
  RETURN partner, 'project' AS tie, null AS level_vn, null AS level_foreign, since, status, sources
  UNION ALL
  MATCH (side)-[r:SUPPORTS]-(partner)
  WHERE r.status IN $status
  RETURN partner, 'contact' AS tie, null AS level_vn, null AS level_foreign, null AS since, r.status AS status, [r.sources] AS sources
  UNION ALL
  MATCH (side)-[near:TOOK_PART_IN]->(event:Event)<-[far:TOOK_PART_IN]-(partner)
  WHERE event.status IN $status AND near.status IN $status AND far.status IN $status AND NOT partner:Country
  RETURN partner, 'contact' AS tie, null AS level_vn, null AS level_foreign, event.held_on AS since, event.status AS status,
         [near.sources, far.sources] AS sources
  UNION ALL
  MATCH (:Organisation|Person|Province|LocalUnit|Region|Country)-[r:SUGGESTS {beneficiary: side.id}]->(partner)
  WHERE r.status = 'suggested' AND 'suggested' IN $status
  RETURN partner, 'suggested' AS tie, null AS level_vn, null AS level_foreign, null AS since, r.status AS status, [r.sources] AS sources
}
OPTIONAL MATCH (partner)-[:PART_OF {role: 'governs'}]->(governed:ForeignLocality)
WITH units, partner, coalesce(governed, partner) AS known, tie, level_vn, level_foreign, since, status, sources
OPTIONAL MATCH (known)-[:SUCCEEDED_BY*1..3]->(later) WHERE NOT EXISTS { (later)-[:SUCCEEDED_BY]->() }
WITH units, partner, CASE WHEN $era = 'as-signed' THEN known ELSE coalesce(later, known) END AS now, tie, level_vn, level_foreign, since, status, sources
WHERE (now:ForeignLocality OR (now:Organisation AND coalesce(now.country, '') <> 'VN' AND coalesce(now.is_class, false) = false)
       OR (now:Country AND now.iso2 <> 'VN') OR (now:Region AND tie = 'suggested'))
