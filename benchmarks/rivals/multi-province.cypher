MATCH (project:Project)-[at:LOCATED_IN]->(place:Province)-[:SUCCEEDED_BY*0..1]->(target:Province {era: $era})
WHERE project.status IN $status AND at.status IN $status
WITH project.id AS project, count(DISTINCT target.id) AS provinces
WHERE provinces >= $min_provinces
RETURN project, provinces
ORDER BY provinces DESC, project
