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
  MATCH (found:Country|Region|Province|LocalUnit|ForeignLocality|BorderGate|Organisation|Person|Agreement|Project|Event|Need|Plan|Sector|Observation|Document)
  WHERE found.id IN $fact
  RETURN found AS fact, found.sources AS cited, found.status AS status, found.differs AS differs, found.datasets AS datasets, null AS start, null AS end
  UNION ALL
  MATCH (one:Organisation|ForeignLocality|Person)-[found]-()
  WHERE one.id IN $fact AND size(coalesce(found.fact_ids, [])) > 0
  RETURN found AS fact, found.sources AS cited, found.status AS status, found.differs AS differs, found.datasets AS datasets,
         startNode(found) AS start, endNode(found) AS end
  UNION ALL
  MATCH (one:Country|Region|Province|LocalUnit|ForeignLocality|Organisation|Person|Agreement|Project|Event|Need|Plan|Observation)-[found]-(other)
  WHERE one.id IN $fact_one AND other.id IN $fact_other
  RETURN found AS fact, found.sources AS cited, found.status AS status, found.differs AS differs, found.datasets AS datasets,
         startNode(found) AS start, endNode(found) AS end
  UNION ALL
  MATCH (one:Country|Province|LocalUnit|ForeignLocality|Organisation)-[:PARTY_TO]->(found:Agreement)<-[:PARTY_TO]-(other)
  WHERE one.id IN $fact_one AND other.id IN $fact_other
  RETURN found AS fact, found.sources AS cited, found.status AS status, found.differs AS differs, found.datasets AS datasets, null AS start, null AS end
  UNION ALL
  UNWIND $fact_relations AS key
  MATCH (start)-[found]->(end)
  WHERE found.id = key OR key IN found.fact_ids
  RETURN found AS fact, found.sources AS cited, found.status AS status, found.differs AS differs, found.datasets AS datasets, start, end
  UNION ALL
  UNWIND $fact_relations AS key
  MATCH (found:Agreement|Project|Event|Need|Plan|Observation|Organisation|Person|Document)
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
