"""What an evaluation of twins found, as tables in Markdown, in either language."""

from collections.abc import Iterator

from bangiao.queries.matching.twins.evaluate import GROUPS, Line, Report
from bangiao.queries.matching.twins.measure import LINEAR, SPACED, TREES
from bangiao.queries.words import Words

_GROUPS = {
    "both ends keep a tie": Words("cả hai nơi còn quan hệ khác", "both ends keep a tie"),
    "at most two ties left": Words("nơi còn một hoặc hai quan hệ", "one or two ties left"),
    "no tie left": Words("nơi không còn quan hệ nào", "no tie left"),
    "a shared twin is left": Words("còn bạn kết nghĩa chung", "a shared twin is left"),
    "no shared twin is left": Words("không còn bạn kết nghĩa chung", "no shared twin is left"),
}
_HEAD = Words(
    "| cách xếp hạng | trường hợp | hits@10 (95 %) | MRR | NDCG@10 | AUC | AUC cùng số quan hệ |",
    "| method | cases | hits@10 (95 %) | MRR | NDCG@10 | AUC | AUC, degree-matched |",
)
_COUNTRY = Words("một nửa số cặp của một nước bị giấu", "half of the pairs of one country hidden")
_RATIO = Words(
    "{method}: hits@10 bằng {ratio:.2f} lần {best} (95 %: {low:.2f} đến {high:.2f}); "
    "{three:.0%} danh sách có từ ba nước trở lên; {seen} nơi được gợi ý trong {lists} danh sách.",
    "{method}: hits@10 is {ratio:.2f} times that of {best} (95 %: {low:.2f} to {high:.2f}); "
    "{three:.0%} of the lists have three countries or more; {seen} places are suggested in {lists} lists.",
)
_BANDS = Words(
    "| điểm từ | điểm trung bình | phần đúng | số gợi ý |", "| score from | mean score | share true | suggestions |"
)


def markdown(report: Report, language: str = "en") -> str:
    """All tables of a report."""
    return "\n".join(_parts(report, language))


def _parts(report: Report, language: str) -> Iterator[str]:
    for group in GROUPS:
        yield from _table(_GROUPS[group].said(language), report.lines(group), language)
    lands = ", ".join(report.countries)
    yield from _table(f"{_COUNTRY.said(language)} ({lands})", report.lines_by_country(), language)
    for method in (LINEAR, TREES, SPACED):
        if any(one.method == method for one in report.listed):
            yield _told(report, method, language)
            yield ""
    for method in (LINEAR, TREES):
        rows = report.reliability(method) if any(one.method == method for one in report.listed) else []
        if rows:
            yield from (f"**{method}**", "", _BANDS.said(language), "|---:|---:|---:|---:|")
            yield from (f"| {least:.2f} | {mean:.2f} | {true:.3f} | {count} |" for least, mean, true, count in rows)
            yield ""


def _table(title: str, lines: list[Line], language: str) -> Iterator[str]:
    if not lines:
        return
    yield from (f"**{title}**", "", _HEAD.said(language), "|---|---:|---:|---:|---:|---:|---:|")
    for line in lines:
        low, high = line.hits_interval
        yield (
            f"| {line.method} | {line.cases} | {line.hits:.3f} ({low:.3f}–{high:.3f}) | {line.mrr:.3f} "
            f"| {line.ndcg:.3f} | {line.auc:.3f} | {line.auc_alike:.3f} |"
        )
    yield ""


def _told(report: Report, method: str, language: str) -> str:
    ratio, low, high = report.ratio(method)
    seen, lists = report.coverage(method)
    return _RATIO.said(language).format(
        method=method,
        ratio=ratio,
        best=report.best_baseline(),
        low=low,
        high=high,
        three=report.three_countries(method),
        seen=seen,
        lists=lists,
    )
