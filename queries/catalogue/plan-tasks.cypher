// name: plan-tasks
// id: q50
// theme: reconciliation
// title: {vi: "Kế hoạch, nhiệm vụ và bằng chứng thực hiện", en: "Plan tasks and evidence of execution"}
// explain:
//   vi: "Mỗi nhiệm vụ một dòng, với bằng chứng mà nguồn nêu; kế hoạch chưa nêu từng nhiệm vụ cũng có một dòng."
//   en: "One row a task with the evidence that sources state; a plan whose tasks are not listed has a row, too."
// parameters:
//   province: {type: Province, required: true}
//   plan: {type: Plan, default: all, vi: "Kế hoạch", en: "Plan"}
//   status: status
//   era: era
// columns:
//   plan: {vi: "Kế hoạch, văn bản", en: "Plan"}
//   task: {vi: "Nhiệm vụ", en: "Task"}
//   in_charge: {vi: "Cơ quan chủ trì", en: "In charge"}
//   period: {vi: "Giai đoạn, hạn", en: "Period or day due", unit: date}
//   evidence: {vi: "Bằng chứng", en: "Evidence"}
//   state:
//     vi: "Tình trạng"
//     en: "State"
//     values: {done: {vi: "đã hoàn thành", en: "done"}, some: {vi: "đang thực hiện", en: "some"}, begun_unproved: {vi: "nêu là đang thực hiện, chưa thấy bằng chứng", en: "said to be under way, no evidence"}, unproved: {vi: "nêu là đã xong, chưa thấy bằng chứng", en: "said to be done, no evidence"}, none: {vi: "chưa thấy bằng chứng", en: "none found"}}
//   stated_tasks: {vi: "Số nhiệm vụ nêu", en: "Tasks stated", unit: number, sparse: true}
// counts:
//   vi: "Bằng chứng là việc đã làm sau khi kế hoạch bắt đầu: điều nguồn nêu là kết quả của nhiệm vụ, hoặc cột bằng chứng trong danh sách của cơ quan. Mong muốn, phương hướng không phải là kết quả; một văn bản triển khai văn bản khác cũng không."
//   en: "Evidence is what was done after the plan began: what a source states as its result, or the column of evidence of the office's list. A wish is no result, nor is a paper that passes another on."
// notes:
//   - vi: "Bài báo nêu tên kế hoạch mà hiếm khi nêu từng nhiệm vụ; nạp danh sách của cơ quan bằng bangiao template plans."
//     en: "Articles name plans and hardly ever their tasks; load the office's own list (bangiao template plans)."
/* parts/units.cypher */
/* parts/sides.cypher */
WITH collect(DISTINCT side) AS sides
UNWIND sides AS side
MATCH (side)-[act:ISSUED|IMPLEMENTS]->(plan:Plan)
WHERE act.status IN $status AND plan.status IN $status AND coalesce(plan.kind, '') <> 'task' AND ($plan IS NULL OR plan.id = $plan)
WITH plan, collect(act.sources) AS acts
CALL (plan) {
  OPTIONAL MATCH (figure:Observation {indicator: 'task_groups'})-[:ABOUT]->(plan)
  WHERE figure.status IN $status
  RETURN max(figure.value) AS stated_tasks, collect(figure.sources) AS stated
}
CALL (plan) {
  OPTIONAL MATCH (task:Plan)-[part:PART_OF]->(plan)
  WHERE task.status IN $status AND part.status IN $status
  RETURN task
}
CALL (plan, task) {
  WITH coalesce(task, plan) AS deed
  OPTIONAL MATCH (deed)-[led:LED_TO]->(result)
  WHERE led.status IN $status AND result.status IN $status
  RETURN collect({what: result, on: coalesce(result.held_on, result.signed_on, result.start_on, result.period, result.as_of)}) AS results, collect([led.sources, result.sources]) AS cited
}
CALL (task) {
  OPTIONAL MATCH (body)-[doing:IMPLEMENTS]->(task)
  WHERE doing.status IN $status
  RETURN collect(DISTINCT body) AS in_charge
}
RETURN plan, task, in_charge, coalesce(task.due_on, plan.period) AS period, results, stated_tasks,
       [plan.sources, acts, task.sources, stated, cited] AS sources
ORDER BY plan.issued_on IS NULL, plan.issued_on, plan.name_vi, plan.id, task.due_on_from, task.name_vi, task.id
