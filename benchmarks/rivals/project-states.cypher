MATCH (funder)-[fund:FUNDS]->(project:Project)
WHERE project.status IN $status AND fund.status IN $status AND EXISTS { (project)-[:LOCATED_IN]->(:Province) }
WITH funder.id AS funder, project.id AS project,
     CASE project.activity_status WHEN '2' THEN 'implementation' WHEN '3' THEN 'finalisation' WHEN '4' THEN 'closed'
          ELSE CASE WHEN project.status = 'ongoing' THEN 'implementation' WHEN project.end_on_before <= date() THEN 'closed' ELSE 'unknown' END END AS state
RETURN funder, state, count(DISTINCT project) AS projects
ORDER BY funder, state
