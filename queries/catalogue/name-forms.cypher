// name: name-forms
// id: q08
// theme: partner
// title: {vi: "Các tên gọi khác nhau của một đối tác và nguồn dùng tên đó", en: "All name forms of a partner and who uses them"}
// explain:
//   vi: "Mỗi tên, tên viết tắt, mã, dạng chữ trong bài viết một dòng; kèm tên trước và sau khi đổi tên, và những đối tác khác trùng tên."
//   en: "One row a name, acronym, code or form in an article; with the names before and after a renaming, and other partners of the same name."
// parameters:
//   partner: {type: Partner, required: true}
// columns:
//   name: {vi: "Tên", en: "Name"}
//   form: {vi: "Dạng", en: "Form", values: {name: {vi: "tên chính", en: "main name"}, alias: {vi: "tên khác", en: "other name"}, acronym: {vi: "tên viết tắt", en: "acronym"}, code: {vi: "mã", en: "code"}, surface: {vi: "chỉ trong bài viết", en: "in articles only"}}}
//   language: {vi: "Ngôn ngữ", en: "Language", sparse: true, values: {vi: {vi: "tiếng Việt", en: "Vietnamese"}, en: {vi: "tiếng Anh", en: "English"}, ko: {vi: "tiếng Hàn", en: "Korean"}, ja: {vi: "tiếng Nhật", en: "Japanese"}, lo: {vi: "tiếng Lào", en: "Lao"}, km: {vi: "tiếng Khmer", en: "Khmer"}, th: {vi: "tiếng Thái", en: "Thai"}}}
//   used_by: {vi: "Nguồn dùng tên này", en: "Used by", sparse: true}
//   valid: {vi: "Thời gian", en: "Time", sparse: true}
//   judgement: {vi: "Phán định", en: "Judgement", values: {same: {vi: "cùng một đối tác", en: "same"}, earlier: {vi: "trước khi đổi tên, sáp nhập", en: "before it was renamed or merged"}, later: {vi: "sau khi đổi tên, sáp nhập", en: "after it was renamed or merged"}, different: {vi: "đối tác khác, trùng tên", en: "different, of the same name"}}}
//   borne_by: {vi: "Đối tác mang tên", en: "Borne by", varies: true}
// counts:
//   vi: "Mọi dạng tên đều được giữ, mỗi dạng một dòng; viết hoa, dấu khác nhau là dạng khác nhau. Ngôn ngữ chỉ ghi khi chữ cho biết chắc."
//   en: "Every form is kept, one row each; forms that differ by capitals or marks are different. The language is told only where the letters leave no doubt."
// notes:
//   - vi: "Chỉ các bài viết giữ đúng dạng chữ họ dùng; tên khác và mã do bangiao gom từ danh mục và nguồn dữ liệu của đối tác, không rõ nguồn nào dùng dạng nào: cột nguồn khi xem --sources là nguồn của cả đối tác. Phán định của người rà soát (giống, khác, chưa chắc) nằm ở nhật ký ngoài đồ thị."
//     en: "Articles alone keep the very form that they use; other names and codes were gathered from code lists and data of the partner, and which of them uses which is not known: with --sources they show the sources of the partner as a whole. Judgements of reviewers (same, different, unsure) are in a journal outside the graph."
MATCH (who:Organisation|ForeignLocality|Country {id: $partner})
CALL (who) {
  RETURN who AS one, 'same' AS judgement
  UNION
  MATCH (one:Organisation|ForeignLocality|Country)-[:SUCCEEDED_BY*1..3]->(who) RETURN one, 'earlier' AS judgement
  UNION
  MATCH (who)-[:SUCCEEDED_BY*1..3]->(one:Organisation|ForeignLocality|Country) RETURN one, 'later' AS judgement
  UNION
  UNWIND [key IN split(coalesce(who.search_key, ''), '|') WHERE size(key) > 0] AS key
  MATCH (one:Organisation {name_key: key}) WHERE one <> who RETURN one, 'different' AS judgement
  UNION
  UNWIND [key IN split(coalesce(who.search_key, ''), '|') WHERE size(key) > 0] AS key
  MATCH (one:ForeignLocality {name_key: key}) WHERE one <> who RETURN one, 'different' AS judgement
  UNION
  UNWIND [key IN split(coalesce(who.search_key, ''), '|') WHERE size(key) > 0] AS key
  MATCH (one:Country {name_key: key}) WHERE one <> who RETURN one, 'different' AS judgement
}
WITH one, judgement
WHERE one.status <> 'withdrawn'
WITH one, collect(judgement) AS found
WITH one, head([which IN ['same', 'earlier', 'later', 'different'] WHERE which IN found]) AS judgement
OPTIONAL MATCH (one)-[ends:SUCCEEDED_BY]->()
WITH one, judgement, max(ends.on) AS ended, collect(ends.sources) AS ending
OPTIONAL MATCH (document:Document)-[states:STATES]->(one)
WHERE states.surface IS NOT NULL
WITH one, judgement, ended, ending, collect({document: document, surface: states.surface, locators: states.locators}) AS uses
RETURN one, judgement, ended, ending, [use IN uses WHERE use.document IS NOT NULL] AS uses, [one.sources, ending] AS sources
ORDER BY one.id
