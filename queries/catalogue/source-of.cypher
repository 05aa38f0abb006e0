// name: source-of
// id: q57
// theme: quality
// title: {vi: "Con số này lấy từ đâu, nguyên văn ra sao", en: "Where a fact comes from, with the sentence"}
// explain:
//   vi: "Cho mã hoặc tên của một điều trong đồ thị, hoặc hai tên “A - B” để tra quan hệ giữa hai bên: mỗi chỗ dẫn một dòng; nguyên văn chỉ hiện khi có thư mục văn bản (--texts)."
//   en: "For the id or name of anything in the graph, or two names “A - B” for the relation between them: one row a citation; the sentence is shown only where the documents are at hand (--texts)."
// parameters:
//   fact: {type: fact, required: true, vi: "Điều cần tra", en: "Fact"}
//   texts: {type: folder, vi: "Thư mục văn bản", en: "Folder of texts"}
// columns:
//   fact: {vi: "Điều được nêu", en: "What is stated"}
//   document: {vi: "Tài liệu", en: "Document"}
//   date: {vi: "Thời gian của nội dung", en: "Date of the content", unit: date}
//   locator: {vi: "Vị trí", en: "Place"}
//   quote: {vi: "Nguyên văn", en: "Quotation"}
//   status: {vi: "Trạng thái", en: "Status", values: status}
//   differs: {vi: "Nguồn khác nêu", en: "Others state", detail: true}
//   checked_by: {vi: "Bộ dữ liệu", en: "Dataset", detail: true}
//   published_on: {vi: "Ngày công bố", en: "Published on", unit: date, detail: true}
//   note: {vi: "Ghi chú về tài liệu", en: "Note on the document", detail: true}
// counts:
//   vi: "Mỗi chỗ dẫn một dòng; tên của một tổ chức, địa phương hay người gồm cả các quan hệ mà bài viết nêu. Văn bản thuộc nơi công bố và không kèm theo; nguyên văn được cắt từ tệp của bạn khi mã SHA-256 khớp."
//   en: "One row a citation; the name of an organisation, locality or person takes in the relations that articles state. Texts belong to their publishers and are not shipped; a quotation is cut from your file when its SHA-256 fits."
CALL () {
  UNWIND $fact AS one
  /* parts/nodes_by_id.cypher */
  RETURN found AS fact, found.sources AS cited, found.status AS status, found.differs AS differs, found.datasets AS datasets, null AS start, null AS end
  UNION ALL
  UNWIND $fact AS one
  /* parts/nodes_by_id.cypher */
  WITH found AS one WHERE one:Organisation OR one:ForeignLocality OR one:Person
  MATCH (one)-[found]-()
  WHERE size(coalesce(found.fact_ids, [])) > 0
  RETURN found AS fact, found.sources AS cited, found.status AS status, found.differs AS differs, found.datasets AS datasets,
         startNode(found) AS start, endNode(found) AS end
  UNION ALL
  UNWIND $fact_one AS one
  /* parts/nodes_by_id.cypher */
  WITH found AS one WHERE NOT one:Document AND NOT one:Sector
  MATCH (one)-[tie]-(other)
  WITH tie AS found, other WHERE other.id IN $fact_other
  RETURN found AS fact, found.sources AS cited, found.status AS status, found.differs AS differs, found.datasets AS datasets,
         startNode(found) AS start, endNode(found) AS end
  UNION ALL
  UNWIND $fact_one AS one
  /* parts/nodes_by_id.cypher */
  WITH found AS one
  MATCH (one)-[:PARTY_TO]->(found:Agreement)<-[:PARTY_TO]-(other)
  WHERE other.id IN $fact_other
  RETURN found AS fact, found.sources AS cited, found.status AS status, found.differs AS differs, found.datasets AS datasets, null AS start, null AS end
  UNION ALL
  UNWIND $fact_starts AS one
  /* parts/nodes_by_id.cypher */
  WITH found AS start
  MATCH (start)-[tie]->(end)
  WITH start, tie, end WHERE tie.id IN $fact_relations
  WITH start, tie AS found, end
  RETURN found AS fact, found.sources AS cited, found.status AS status, found.differs AS differs, found.datasets AS datasets, start, end
  UNION ALL
  UNWIND [key IN $fact_relations WHERE key CONTAINS '-'] AS key
  MATCH (article:Document) WHERE coalesce(article.kind, 'article') = 'article'
  WITH key, article
  MATCH (article)-[:STATES]->(node)
  WITH DISTINCT key, node
  MATCH (node)-[found]-()
  WHERE (node:Observation OR NOT type(found) IN ['ABOUT', 'WITH']) AND key IN found.fact_ids
  WITH DISTINCT found
  RETURN found AS fact, found.sources AS cited, found.status AS status, found.differs AS differs, found.datasets AS datasets, startNode(found) AS start, endNode(found) AS end
  UNION ALL
  UNWIND [key IN $fact_relations WHERE key CONTAINS '-'] AS key
  MATCH (article:Document) WHERE coalesce(article.kind, 'article') = 'article'
  WITH key, article
  MATCH (article)-[:STATES]->(found)
  WHERE key IN found.fact_ids
  RETURN found AS fact, found.sources AS cited, found.status AS status, found.differs AS differs, found.datasets AS datasets, null AS start, null AS end
}
WITH DISTINCT fact, cited, status, differs, datasets, start, end
UNWIND CASE WHEN size(coalesce(cited, [])) = 0 THEN [''] ELSE cited END AS source
WITH fact, source, status, differs, datasets, start, end, split(source, '#') AS parts
OPTIONAL MATCH (document:Document {id: parts[0]})
RETURN fact, document, document.content_date AS date, CASE WHEN size(parts) > 1 THEN parts[1] ELSE null END AS locator,
       status, differs, datasets AS checked_by, document.published_on AS published_on, document.note AS note,
       document.sha256 AS sha256, start, end, CASE source WHEN '' THEN [] ELSE [source] END AS sources
ORDER BY coalesce(document.id, ''), locator
