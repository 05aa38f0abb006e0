// name: stated-against-named
// id: q48
// theme: reconciliation
// title: {vi: "Tổng nêu ra và danh sách kể tên được: còn thiếu bao nhiêu", en: "Stated totals against the list we can name"}
// explain:
//   vi: "Mỗi con số nêu trong nguồn một dòng: kể tên được bao nhiêu thành viên, còn thiếu bao nhiêu."
//   en: "One row a stated figure: how many of its members can be named, and how many are missing."
// parameters:
//   province: {type: Province, default: all}
//   kind: {type: text, vi: "Chủ đề", en: "Topic"}
//   status: {type: status, default: "actual,ongoing,proposed,requested,pledged"}
//   era: era
// columns:
//   claim: {vi: "Điều được nêu", en: "What is stated"}
//   stated: {vi: "Số nêu", en: "Stated", unit: number}
//   named: {vi: "Kể tên được", en: "Named", unit: number}
//   missing: {vi: "Còn thiếu", en: "Missing", unit: number}
//   status: {values: status, varies: true}
//   province: {vi: "Tỉnh", en: "Province", varies: true}
//   named_list: {vi: "Danh sách", en: "List", detail: true}
//   possible: {vi: "Có thể thuộc", en: "May belong", unit: number, sparse: true}
//   date: {vi: "Kỳ, tính đến", en: "Period or cut-off", unit: date}
//   qualifier: {vi: "Mức chính xác", en: "Qualifier", values: qualifier, detail: true}
// counts:
//   vi: "Chỉ kể thành viên mà nguồn nói là nằm trong con số; “có thể thuộc” là thỏa thuận của tỉnh ký trong kỳ đó mà nguồn không nói có nằm trong hay không."
//   en: "Only members that the source puts inside the figure are named; “may belong” counts agreements of the province signed in that period of which the source does not say it."
// notes:
//   - vi: "Con số nằm trong con số khác (18 trong 49) không phải là thành viên kể tên được. Con số nói về một sự kiện thuộc tỉnh của con số bao gồm nó (52 trong 76). Không tạo thành viên giả cho phần còn thiếu. Số dự án FDI trong niên giám không phải danh sách dự án nên để ngoài."
//     en: "A figure inside another (18 in 49) is no named member. A figure on an event belongs to the province of the figure that it lies inside (52 in 76). No placeholders are made for what is missing. Counts of FDI projects in statistics are no list of projects and are left out."
UNWIND ['agreements', 'partners', 'oda', 'ngo_aid', 'fdi', 'border', 'trade', 'labour', 'events', 'needs', 'profile', 'other'] AS topic
MATCH (figure:Observation {topic: topic})
WHERE figure.status IN $status AND figure.value IS NOT NULL AND figure.currency IS NULL AND figure.counting IN ['stock', 'flow']
  AND (figure.unit IN ['agreement', 'project', 'grant', 'project_or_grant', 'programme_or_project', 'programme_project_or_grant', 'embassy', 'firm', 'organisation', 'event', 'delegation']
       AND topic <> 'fdi' OR EXISTS { (figure)-[:INCLUDES]->(:Agreement|Project|Organisation|ForeignLocality) })
  AND ($kind IS NULL OR figure.topic CONTAINS toLower($kind) OR figure.indicator CONTAINS toLower($kind) OR figure.search_key CONTAINS $kind_key)
OPTIONAL MATCH (whole:Observation)-[:INCLUDES]->(figure)
WITH figure, [figure] + collect(whole) AS told
UNWIND told AS one
OPTIONAL MATCH (one)-[:ABOUT]->(side)-[:PART_OF*0..4]->(unit:Province)-[moves:SUCCEEDED_BY*0..5]->(target:Province)
WHERE CASE WHEN $province IS NULL
        THEN target.era = $era OR (target = unit AND ($era = 'as-signed' OR ($era = '63' AND target.era = '34')))
        ELSE target.id = $province AND ($era <> 'as-signed' OR size(moves) = 0) END
WITH figure, collect(DISTINCT unit) AS units, collect(DISTINCT target) AS provinces
WHERE $province IS NULL OR size(provinces) > 0
OPTIONAL MATCH (figure)-[inside:INCLUDES]->(member:Agreement|Project|Organisation|ForeignLocality)
WITH figure, units, provinces, collect(DISTINCT member) AS members, collect(inside.sources) AS linked
CALL (figure, units, members) {
  UNWIND units AS unit
  MATCH (side:Province|LocalUnit|Organisation)-[:PART_OF*0..4]->(unit)
  MATCH (side)-[:PARTY_TO]->(agreement:Agreement)
  WHERE figure.unit = 'agreement' AND coalesce(agreement.is_class, false) = false AND NOT agreement IN members
    AND (coalesce(figure.counted_kind, '') = 'business') = (coalesce(agreement.kind, '') IN ['business', 'trade'])
    AND agreement.signed_on_from < coalesce(figure.period_before, figure.as_of_before)
    AND (figure.period_from IS NULL OR agreement.signed_on_before > figure.period_from)
  RETURN count(DISTINCT agreement) AS possible
}
RETURN figure AS claim, provinces AS province, figure.value AS stated, size(members) AS named, figure.value - size(members) AS missing,
       members AS named_list, CASE figure.unit WHEN 'agreement' THEN possible ELSE null END AS possible,
       coalesce(figure.period, figure.as_of) AS date, coalesce(figure.qualifier, 'exact') AS qualifier, figure.status AS status,
       [figure.sources, linked] AS sources
ORDER BY coalesce(toString(coalesce(figure.period_from, figure.as_of_from)), '9999'), figure.id
