// name: agreements-by-year
// id: q18
// theme: agreements
// title: {vi: "Thỏa thuận ký mới theo kỳ, theo loại, và tổng lũy kế", en: "New agreements by period and kind, and the stock"}
// explain:
//   vi: "Số nêu trong nguồn và số đếm được từ danh sách, ký mới và lũy kế, mỗi thứ một cột."
//   en: "Figures stated in sources and agreements counted from the list; new ones and the stock, each in a column of its own."
// parameters:
//   province: {type: Province, required: true}
//   years: years
//   kind: {type: text, vi: "Loại", en: "Kind"}
//   status: status
//   era: era
// columns:
//   period: {vi: "Kỳ", en: "Period", unit: date}
//   kind: {vi: "Loại", en: "Kind", values: agreement_kind}
//   new_stated: {vi: "Ký mới (nêu)", en: "New (stated)", unit: agreement, sparse: true}
//   new_listed: {vi: "Ký mới (liệt kê)", en: "New (listed)", unit: agreement, sparse: true}
//   stock: {vi: "Lũy kế (nêu)", en: "Stock (stated)", unit: agreement, sparse: true}
//   inside: {vi: "Nằm trong", en: "Lies inside"}
//   period_text: {vi: "Kỳ như nguồn viết", en: "Period as stated"}
//   names: {vi: "Tên thỏa thuận", en: "Names", detail: true}
// counts:
//   vi: "Ký mới và lũy kế không cộng vào nhau; số nêu và số liệt kê cũng không. Con số nằm trong con số khác thì cột “Nằm trong” nói rõ. Phụ lục, bản gia hạn, sửa đổi và kế hoạch năm trong danh sách không tính là ký mới, như ở câu hỏi agreements."
//   en: "New ones and the stock are not added to each other, nor are stated and listed ones. A figure that lies inside another says so. Listed annexes, renewals, amendments and yearly plans are no new agreements, as in the question agreements."
// notes:
//   - vi: "Các kỳ dài ngắn khác nhau (nửa năm, hai năm giữa hai hội nghị): không so sánh thành tốc độ theo năm. Thỏa thuận giữa doanh nghiệp đứng riêng với thỏa thuận của tỉnh."
//     en: "Periods differ in length (half a year, two years between conferences): no yearly rate follows. Agreements between firms are apart from those of the province."
/* parts/units.cypher */
/* parts/sides.cypher */
WITH collect(DISTINCT side) AS sides
CALL (sides) {
  UNWIND sides AS side
  MATCH (whole:Observation {topic: 'agreements'})-[:ABOUT]->(side)
  WHERE whole.status IN $status
  OPTIONAL MATCH (whole)-[:INCLUDES]->(part:Observation {topic: 'agreements'}) WHERE part.status IN $status
  WITH whole, collect(part) AS parts
  UNWIND [{figure: whole, inside: null}] + [part IN parts | {figure: part, inside: whole}] AS one
  WITH one.figure AS figure, collect(one.inside) AS inside
  WITH figure, inside, coalesce(figure.period_from, figure.as_of_from) AS start
  RETURN coalesce(figure.period, figure.as_of) AS period, start, coalesce(figure.counted_kind, 'not_stated') AS kind,
         CASE figure.counting WHEN 'flow' THEN figure.value ELSE null END AS new_stated, null AS new_listed,
         CASE figure.counting WHEN 'stock' THEN figure.value ELSE null END AS stock,
         [one IN inside | toString(toInteger(one.value))] AS inside, figure.period_text AS period_text, [] AS names, [figure.sources] AS sources
  UNION ALL
  UNWIND sides AS side
  MATCH (side)-[party:PARTY_TO]->(agreement:Agreement)
  WHERE agreement.status IN $status AND party.status IN $status AND coalesce(agreement.is_class, false) = false
    AND NOT EXISTS { MATCH (agreement)-[tie:PART_OF|RENEWS|AMENDS]->(:Agreement) WHERE tie.status IN $status }
  WITH DISTINCT agreement
  WITH agreement, agreement.signed_on_from AS start,
       CASE WHEN agreement.signed_on_from.year = (agreement.signed_on_before - duration({days: 1})).year
            THEN toString(agreement.signed_on_from.year) ELSE agreement.signed_on END AS period
  WITH period, coalesce(agreement.kind, 'not_stated') AS kind, min(start) AS start, collect(agreement) AS agreements
  RETURN period, start, kind, null AS new_stated, size(agreements) AS new_listed, null AS stock, [] AS inside, null AS period_text,
         agreements AS names, [one IN agreements | one.sources] AS sources
}
WITH period, start, kind, new_stated, new_listed, stock, inside, period_text, names, sources
WHERE ($years_from IS NULL OR start.year >= $years_from) AND ($years_to IS NULL OR start.year <= $years_to)
  AND ($kind IS NULL OR kind CONTAINS toLower($kind))
RETURN period, kind, new_stated, new_listed, stock, inside, period_text, names, sources
ORDER BY coalesce(toString(start), '9999'), kind, coalesce(new_stated, 0.0), coalesce(stock, 0.0)
