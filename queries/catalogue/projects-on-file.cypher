// name: projects-on-file
// id: q49
// theme: reconciliation
// title: {vi: "Số dự án ODA tỉnh nêu: dữ liệu nhà tài trợ tìm thấy bao nhiêu", en: "How many of a province's ODA projects donors' files show"}
// explain:
//   vi: "Mỗi dự án một dòng: nguồn nào có, và lúc được hỏi còn chạy không; số nêu trong bài viết đứng cạnh ở phần ghi chú."
//   en: "One row a project: which sources have it, and whether it was running at the date asked; the stated figure stands beside it in the notes."
// parameters:
//   province: {type: Province, required: true}
//   as_of: {type: date, default: "2016-12-31", vi: "Lúc", en: "As of"}
//   status: status
//   era: era
// columns:
//   project: {vi: "Dự án", en: "Project"}
//   active: {vi: "Còn chạy lúc đó", en: "Running then", values: {"yes": {vi: "có", en: "yes"}, "no": {vi: "không", en: "no"}, unknown: {vi: "không rõ", en: "not known"}}}
//   funder: {vi: "Nhà tài trợ", en: "Funder"}
//   from: {vi: "Bắt đầu hoặc phê duyệt", en: "Start or approval", unit: date}
//   until: {vi: "Kết thúc", en: "End", unit: date}
//   source_file: {vi: "Tài liệu", en: "Documents", detail: true}
// counts:
//   vi: "Dự án khác nhau qua mọi nguồn, mỗi dự án một lần dù nhiều nguồn có; không gồm FDI và viện trợ phi chính phủ. Còn chạy: đã bắt đầu và chưa kết thúc vào ngày ấy; không có ngày kết thúc thì không rõ."
//   en: "Distinct projects over all sources, each once even if several have it; FDI and NGO aid are not in it. Running: started and not ended by that day; without an end it is not known."
// notes:
//   - vi: "“Triển khai” trong số nêu có thể là đang chạy hoặc từng có: hai cách đọc đều nêu ở ghi chú. Dự án cả nước không định vị vào tỉnh nên không ở đây dù tỉnh có thể hưởng."
//     en: "“Implemented” in a stated figure may mean running or ever: the notes give both. Nationwide projects are placed in no province and so are not here, though the province may have had a part."
CALL () {
  /* parts/here.cypher */
  OPTIONAL MATCH (funder)-[fund:FUNDS]->(project) WHERE fund.status IN $status
  /* parts/ngo.cypher */
  WITH project, placed, collect(DISTINCT funder) AS funder, collect(fund.sources) AS funded, max(CASE WHEN is_ngo THEN 1 ELSE 0 END) AS ngo
  WHERE ngo = 0 AND coalesce(project.kind, '') <> 'fdi'
  WITH project, placed, funder, funded, toString(coalesce(project.start_on_from, project.approved_on_from)) AS first, toString(project.end_on_before) AS last
  RETURN project, null AS figure, funder, coalesce(project.start_on, project.approved_on) AS from, project.end_on AS until,
         CASE WHEN first > $as_of OR last <= $as_of THEN 'no' WHEN first <= $as_of AND last > $as_of THEN 'yes' ELSE 'unknown' END AS active,
         [project.id] AS project_ids, [project.sources, placed, funded] AS sources
  UNION ALL
  /* parts/units.cypher */
  /* parts/sides.cypher */
  MATCH (figure:Observation {topic: 'oda'})-[:ABOUT]->(side)
  WHERE figure.status IN $status AND figure.unit IN ['project', 'programme_or_project'] AND figure.value IS NOT NULL
  WITH DISTINCT figure
  RETURN null AS project, figure, [] AS funder, null AS from, null AS until, null AS active, [] AS project_ids, [figure.sources] AS sources
}
RETURN project, figure, funder, from, until, active, project_ids, sources
ORDER BY CASE active WHEN 'yes' THEN 0 WHEN 'unknown' THEN 1 ELSE 2 END, from, project.id, figure.id
