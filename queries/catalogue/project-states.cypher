// name: project-states
// id: q31
// theme: trends
// title: {vi: "Dự án đã kết thúc, còn chạy, bị hủy theo nhà tài trợ", en: "Projects by state and funder"}
// explain:
//   vi: "Mỗi nhà tài trợ và tình trạng một dòng, kèm tỷ lệ trong số dự án của nhà tài trợ ấy; của cả nước hoặc của một tỉnh."
//   en: "One row a funder and state, with its share of the funder's projects; of all Viet Nam or of one province."
// parameters:
//   partner: {type: Partner, default: all, vi: "Nhà tài trợ", en: "Funder"}
//   province: {type: Province, default: all}
//   years: years
//   status: {type: status, default: all}
//   era: era
// columns:
//   funder: {vi: "Nhà tài trợ", en: "Funder"}
//   state:
//     vi: Tình trạng
//     en: State
//     values:
//       sought: {vi: "đang vận động", en: "being sought"}
//       pipeline: {vi: "chuẩn bị", en: "pipeline"}
//       implementation: {vi: "đang thực hiện", en: "implementation"}
//       finalisation: {vi: "đã hoàn thành, chờ quyết toán", en: "finalisation"}
//       closed: {vi: "đã kết thúc", en: "closed"}
//       suspended: {vi: "tạm dừng", en: "suspended"}
//       cancelled: {vi: "bị hủy", en: "cancelled"}
//       unknown: {vi: "đã có, không rõ còn chạy hay đã kết thúc", en: "actual, not known whether running or closed"}
//   projects: {vi: "Số dự án", en: "Projects", unit: project, total: project_ids}
//   share: {vi: "Tỷ lệ", en: "Share", unit: "%"}
// counts:
//   vi: "Dự án khác nhau ở Việt Nam; dự án khu vực tính nếu có phần ở Việt Nam. Dự án của hai nhà tài trợ có mặt ở dòng của cả hai, dòng tổng đếm một lần. Mẫu số của tỷ lệ là mọi dự án của nhà tài trợ, kể cả chuẩn bị và bị hủy."
//   en: "Distinct projects in Viet Nam; regional ones if they have a part there. A project of two funders is in the rows of both and once in the total. The share is of all the funder's projects, those in the pipeline and cancelled ones too."
// notes:
//   - vi: "Tình trạng theo mã IATI của nguồn; nguồn không có mã thì theo trạng thái của dự án, và dự án đã có được coi là đã kết thúc khi ngày kết thúc đã qua. Bị hủy không bao giờ tính là đã làm."
//     en: "The state is the source's IATI code; without one it is the project's status, and an actual one is closed when its end is past. Cancelled is never counted as done."
//   - vi: "Năm là năm phê duyệt, nếu không có thì năm bắt đầu hoặc năm của khoản tiền."
//     en: "The year is that of the approval, else of the start or of the money."
/* parts/scope.cypher */
WITH project, where, placed
WHERE where = 'vietnam'
MATCH (project)<-[fund:FUNDS]-(funder)
WHERE fund.status IN $status AND ($partner IS NULL OR funder.id = $partner OR 'country:' + funder.country = $partner)
WITH project, placed, fund, funder, coalesce(project.approved_on_from.year, project.start_on_from.year) AS year
WITH project, placed, fund, funder, CASE WHEN year IS NOT NULL THEN year
     ELSE reduce(first = null, one IN [(project)<-[other:FUNDS]-(giver) WHERE giver = funder AND other.status IN $status | coalesce(other.on_from.year, other.money_year)] |
                 CASE WHEN first IS NULL OR one < first THEN coalesce(one, first) ELSE first END) END AS year
WHERE CASE WHEN $years_undated THEN year IS NULL ELSE ($years_from IS NULL OR year >= $years_from) AND ($years_to IS NULL OR year <= $years_to) END
WITH project, placed, fund, funder,
     CASE project.activity_status
          WHEN '1' THEN 'pipeline' WHEN '2' THEN 'implementation' WHEN '3' THEN 'finalisation' WHEN '4' THEN 'closed' WHEN '5' THEN 'cancelled' WHEN '6' THEN 'suspended'
          ELSE CASE WHEN project.status IN ['proposed', 'requested', 'suggested', 'pledged'] THEN 'sought'
                    WHEN project.status IN ['planned', 'target'] THEN 'pipeline'
                    WHEN project.status = 'cancelled' THEN 'cancelled'
                    WHEN project.status = 'ongoing' THEN 'implementation'
                    WHEN project.end_on_before <= date() THEN 'closed'
                    ELSE 'unknown' END END AS state
WITH funder.id AS funder, state, collect(DISTINCT project.id) AS project_ids, collect(project.sources) AS told, collect(placed) AS placed, collect(fund.sources) AS funded
RETURN funder AS funder_node, state, size(project_ids) AS projects, project_ids, [told, placed, funded] AS sources
ORDER BY funder, CASE state WHEN 'sought' THEN 0 WHEN 'pipeline' THEN 1 WHEN 'implementation' THEN 2 WHEN 'finalisation' THEN 3 WHEN 'closed' THEN 4 WHEN 'suspended' THEN 5 WHEN 'cancelled' THEN 6 ELSE 7 END
