// name: investors-without-ties
// id: q26
// theme: gaps
// title: {vi: "Nước đầu tư nhiều ở Việt Nam nhưng chưa có hợp tác với tỉnh", en: "Countries that invest in Viet Nam but have no tie with the province"}
// explain:
//   vi: "Mỗi nước đầu tư một dòng: vốn và số dự án FDI ở cả nước, cạnh số quan hệ địa phương của nước đó với tỉnh."
//   en: "One row an investing country: its FDI in the whole of Viet Nam beside its local ties with the province."
// parameters:
//   province: {type: Province, required: true}
//   ties:
//     type: choice
//     default: none
//     choices:
//       none: {vi: "chưa có quan hệ", en: "without a tie"}
//       all: {vi: "mọi nước", en: "all countries"}
//     vi: Dòng hiện ra
//     en: Rows shown
//   era: era
//   status: status
// columns:
//   country: {vi: "Nước", en: "Country"}
//   fdi: {vi: "FDI cả nước, vốn đăng ký", en: "FDI in Viet Nam, registered", unit: USD, money: registered}
//   projects: {vi: "Dự án FDI cả nước", en: "FDI projects in Viet Nam", unit: number}
//   ties: {vi: "Quan hệ với tỉnh", en: "Ties with the province", unit: number}
//   date: {vi: "Tính đến", en: "As of", unit: date, varies: true}
//   route: {vi: "Chỉ là nơi trung chuyển vốn", en: "A route of capital only", values: yes_no, varies: true}
// counts:
//   vi: "Vốn theo nước chỉ có cho cả nước, không theo tỉnh. Quan hệ: kết nghĩa, hợp tác, thỏa thuận với nước đó hay địa phương, tổ chức của nước đó; trống là chưa ghi nhận."
//   en: "Capital by country is stated for Viet Nam alone, not by province. Ties: twinning, cooperation and agreements with that country, its localities or bodies; unknown means none recorded."
// notes:
//   - vi: "Quần đảo Virgin thuộc Anh, Samoa, Cayman, Bermuda và vài nơi khác là nơi vốn đi qua, không phải đối tác."
//     en: "The British Virgin Islands, Samoa, Cayman, Bermuda and some others are routes of capital, not partners."
/* parts/units.cypher */
/* parts/sides.cypher */
WITH collect(DISTINCT side) AS sides
CALL (sides) {
  UNWIND sides AS side
  MATCH (side)-[tie:TWINNED_WITH|COOPERATES_WITH]-(partner)
  WHERE tie.status IN $status
  RETURN coalesce(partner.iso2, partner.country) AS iso2, partner.id AS partner, tie.sources AS told
  UNION
  UNWIND sides AS side
  MATCH (side)-[near:PARTY_TO]->(agreement:Agreement)<-[far:PARTY_TO]-(partner)
  WHERE near.status IN $status AND far.status IN $status AND agreement.status IN $status AND coalesce(agreement.is_class, false) = false
  RETURN coalesce(partner.iso2, partner.country) AS iso2, partner.id AS partner, agreement.sources AS told
}
WITH collect({iso2: iso2, partner: partner, sources: told}) AS ties
MATCH (figure:Observation {indicator: 'fdi_registered_capital_by_counterpart'})-[:WITH]->(country:Country)
WHERE figure.status IN $status AND figure.value IS NOT NULL
OPTIONAL MATCH (country)<-[:WITH]-(count:Observation {indicator: 'fdi_projects_by_counterpart'})
WITH ties, country, figure, head(collect(count)) AS counted, [tie IN ties WHERE tie.iso2 = country.iso2] AS own
WITH country, figure, counted, own, reduce(all = [], tie IN own | CASE WHEN tie.partner IN all THEN all ELSE all + tie.partner END) AS partners
WHERE $ties = 'all' OR size(partners) = 0
RETURN country, figure.value AS fdi, counted.value AS projects, CASE size(partners) WHEN 0 THEN null ELSE size(partners) END AS ties, coalesce(figure.as_of, figure.period) AS date,
       CASE WHEN country.iso2 IN ['VG', 'WS', 'KY', 'BM', 'SC', 'MU', 'MH', 'BS', 'BZ', 'BB', 'PA', 'CK', 'KN', 'VC', 'LI', 'IM', 'CY', 'LU'] THEN 'yes' ELSE 'no' END AS route,
       [figure.sources, counted.sources, [tie IN own | tie.sources]] AS sources
ORDER BY fdi DESC, country.id
