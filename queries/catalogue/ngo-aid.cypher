// name: ngo-aid
// id: q40
// theme: aid
// title: {vi: "Viện trợ phi chính phủ nước ngoài (PCPNN) của tỉnh: số khoản, giá trị, theo loại và lĩnh vực", en: "NGO aid of a province by kind and sector"}
// explain:
//   vi: "Số đếm được trong danh sách, theo năm và loại, rồi các số liệu nêu trong nguồn; hai thứ không cộng vào nhau."
//   en: "What is counted in lists, by year and kind, then the figures stated in sources; the two are never added."
// parameters:
//   province: {type: Province, required: true}
//   years: years
//   status: status
//   era: era
// columns:
//   basis:
//     vi: Căn cứ
//     en: Basis
//     values:
//       counted: {vi: "đếm được", en: "counted"}
//       stated: {vi: "nguồn nêu", en: "stated"}
//   period: {vi: "Kỳ", en: "Period", unit: date}
//   items: {vi: "Số khoản", en: "Items", unit: number, sparse: true}
//   kind:
//     vi: Loại
//     en: Kind
//     sparse: true
//     values:
//       aid_programme: {vi: "chương trình", en: "programme"}
//       aid_project: {vi: "dự án", en: "project"}
//       aid_non_project: {vi: "phi dự án", en: "non-project"}
//       not_stated: {vi: "không nêu", en: "not stated"}
//   committed: {vi: "Cam kết", en: "Committed", unit: USD, sparse: true}
//   disbursed: {vi: "Giải ngân", en: "Disbursed", unit: USD, sparse: true}
//   unclear: {vi: "Không rõ cam kết hay giải ngân", en: "Not said which", unit: USD, sparse: true}
//   sectors: {vi: "Lĩnh vực", en: "Sectors", sparse: true, detail: true}
//   what: {vi: "Số liệu nêu", en: "Stated figure", sparse: true}
// counts:
//   vi: "Đếm khoản viện trợ của tổ chức phi chính phủ và khoản trong danh sách viện trợ của địa phương; cam kết và giải ngân để riêng, phần của tỉnh. “Đạt”, “vận động được” không nói rõ loại nào nên ở cột không rõ."
//   en: "Counts aid of non-governmental organisations and items of an office's own list of aid; committed and disbursed apart, the province's part. “Reached” or “raised” does not say which, so it stands under “not said which”."
// notes:
//   - vi: "Số nêu trong nguồn có thể nằm trong nhau (18 khoản mới nằm trong 49 khoản đang thực hiện) và có kỳ khác nhau: không cộng. Viện trợ rộng hơn ngoài ODA không phải đều là phi chính phủ; hãy xem tên số liệu."
//     en: "Stated figures may lie inside each other (18 new items inside 49 running ones) and are of different periods: they are not added. Wider grants outside ODA are not all from NGOs; see the name of the figure."
//   - vi: "Hiện nay chưa nguồn nào đã nạp liệt kê từng khoản viện trợ phi chính phủ; nạp danh sách “aid” của địa phương thì có."
//     en: "Today no source loaded lists NGO aid item by item; an office's own list “aid” does."
CALL () {
  /* parts/here.cypher */
  OPTIONAL MATCH (funder)-[fund:FUNDS]->(project) WHERE fund.status IN $status
  /* parts/ngo.cypher */
  WITH project, placed, share, max(CASE WHEN is_ngo THEN 1 ELSE 0 END) AS counted, collect(CASE WHEN is_ngo THEN fund ELSE null END) AS funds
  WHERE counted = 1 AND coalesce(project.kind, '') <> 'fdi'
  WITH project, placed, share, funds,
       coalesce(project.approved_on_from.year, project.start_on_from.year, reduce(first = null, fund IN funds | coalesce(first, fund.on_from.year, fund.money_year))) AS year
  WHERE CASE WHEN $years_undated THEN year IS NULL ELSE ($years_from IS NULL OR year >= $years_from) AND ($years_to IS NULL OR year <= $years_to) END
  OPTIONAL MATCH (project)-[in:IN_SECTOR]->(sector:Sector) WHERE in.status IN $status
  WITH project, placed, share, funds, year, collect(DISTINCT sector) AS sectors,
       [fund IN funds WHERE fund.usd IS NOT NULL AND (fund.money_kind = 'committed' OR fund.money_kind = 'approved'
                            AND NOT any(other IN funds WHERE other.money_kind = 'committed' AND other.usd IS NOT NULL)) | fund.usd] AS promised,
       [fund IN funds WHERE fund.usd IS NOT NULL AND fund.money_kind = 'disbursed' | fund.usd] AS paid,
       [fund IN funds WHERE fund.usd IS NOT NULL AND fund.money_kind = 'unclear' | fund.usd] AS others
  WITH project, placed, share, funds, year, sectors,
       CASE WHEN size(promised) = 0 THEN null ELSE share * reduce(whole = 0.0, one IN promised | whole + one) END AS committed,
       CASE WHEN size(paid) = 0 THEN null ELSE share * reduce(whole = 0.0, one IN paid | whole + one) END AS disbursed,
       CASE WHEN size(others) = 0 THEN null ELSE share * reduce(whole = 0.0, one IN others | whole + one) END AS unclear,
       CASE WHEN project.kind STARTS WITH 'aid_' AND project.kind <> 'aid_in_kind' THEN project.kind ELSE 'not_stated' END AS kind
  WITH year, kind, collect(DISTINCT project.id) AS project_ids, collect(sectors) AS sectors, collect([project.sources, placed, [fund IN funds | fund.sources]]) AS sources,
       CASE WHEN count(committed) = 0 THEN null ELSE sum(committed) END AS committed,
       CASE WHEN count(disbursed) = 0 THEN null ELSE sum(disbursed) END AS disbursed,
       CASE WHEN count(unclear) = 0 THEN null ELSE sum(unclear) END AS unclear
  RETURN 'counted' AS basis, null AS figure, toString(year) AS period, size(project_ids) AS items, kind, committed, disbursed, unclear,
         reduce(all = [], some IN sectors | all + [one IN some WHERE NOT one IN all]) AS sectors, project_ids, sources
  UNION ALL
  /* parts/units.cypher */
  /* parts/sides.cypher */
  MATCH (figure:Observation {topic: 'ngo_aid'})-[:ABOUT]->(side)
  WHERE figure.status IN $status AND coalesce(figure.counting, '') <> 'target' AND coalesce(figure.counting, '') <> 'ratio'
  WITH DISTINCT figure, coalesce(figure.period_from, figure.as_of_from).year AS year, (coalesce(figure.period_before, figure.as_of_before) - duration({days: 1})).year AS until
  WHERE CASE WHEN $years_undated THEN false ELSE ($years_from IS NULL OR until >= $years_from) AND ($years_to IS NULL OR year <= $years_to) END
  RETURN 'stated' AS basis, figure, coalesce(figure.period, figure.as_of) AS period, null AS items, null AS kind, null AS committed, null AS disbursed, null AS unclear,
         [] AS sectors, [] AS project_ids, [figure.sources] AS sources
}
RETURN basis, figure, period, items, kind, committed, disbursed, unclear, sectors, project_ids, sources
ORDER BY basis, coalesce(period, '9999'), kind, figure.id
