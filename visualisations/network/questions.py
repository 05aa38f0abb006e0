"""Questions' results as one network."""

from collections.abc import Iterator
from dataclasses import replace

from bangiao.errors import WrongUse
from bangiao.graph.store.answer import GraphNode
from bangiao.queries import catalogue
from bangiao.queries.neighbourhood import nodes_of
from bangiao.queries.result import Result
from bangiao.visualisations.asking import Asking
from bangiao.visualisations.network import rows
from bangiao.visualisations.network.drawn import drawn
from bangiao.visualisations.view import View, ViewEdge, ViewKind

COLOURS = ("#0a558c", "#b9770e", "#6c3483", "#117a65", "#c0392b", "#4d5656")
_NAMED = ("Province", "NewProvince", "Partner", "Country", "Locality", "Agreement", "Plan", "Event", "Entity", "Sector")


class NoNames(WrongUse):
    """None of the questions takes the name that was given."""

    vi = "Không câu hỏi nào trong {found} nhận tên {name!r}; dùng --set tên=giá trị."
    en = "No question of {found} takes the name {name!r}; use --set name=value."


class NoThings(WrongUse):
    """The rows of the questions hold figures alone: no things between which a line could be drawn."""

    vi = "Các dòng của {found} chỉ có số liệu, không có gì để nối; vẽ bằng hình khác: bangiao show --help."
    en = "The rows of {found} hold figures alone and nothing to tie; draw them as another picture: bangiao show --help."


def of_questions(asking: Asking) -> View:
    """The rows of each question that was named, as lines of a kind of its own; the same things are the same points.

    Names given go to the question's first parameters that are places, partners and the like; `--set` and `--status` to
    those that have such a parameter. Raises NoNames, NoThings and the errors of questions.
    """
    names = asking.told["question"].split()
    results = [_asked(asking, name) for name in dict.fromkeys(names)]
    nodes: dict[str, GraphNode] = {}
    for result in results:
        for row in result.found:
            shown = (row.get(column.name) for column in result.columns)
            nodes |= {str(one.properties["id"]): one for cell in shown for one in rows.points(cell)}
    if not nodes and any(result.found for result in results):
        raise NoThings(found=", ".join(result.name for result in results))
    focus = [result.about[0] for result in results if result.about]
    nodes |= {
        str(one.properties["id"]): one for one in nodes_of(asking.door, [one for one in focus if one not in nodes])
    }
    vi, en = (", ".join(catalogue.find(one.name).title.said(language) for one in results) for language in ("vi", "en"))
    notes = list(dict.fromkeys(note for result in results for note in result.notes))
    view = drawn(
        asking, list(nodes.values()), [], title=(vi, en), focus=dict.fromkeys(focus), notes=[(n, n) for n in notes]
    )
    return _with_lines(view, asking, results)


def _asked(asking: Asking, name: str) -> Result:
    question = catalogue.find(name)
    has = {one.name for one in question.parameters}
    given: dict[str, str | None] = {key: value for key, value in asking.settings.items() if key in has}
    left = list(asking.names)
    for parameter in question.parameters:
        if left and parameter.type in _NAMED and parameter.name not in given:
            given[parameter.name] = left.pop(0)
    if left:
        raise NoNames(found=name, name=left[0])
    unknown = {key: value for key, value in asking.settings.items() if not _anywhere(asking, key)}
    status = {"status": rows.told_status(asking)} if "status" in has and "status" not in given else {}
    return asking.ask(name, **given, **unknown, **status)


def _anywhere(asking: Asking, key: str) -> bool:
    """Whether any of the questions has the parameter; one that none has is left for the question to refuse."""
    every = (parameter for name in asking.told["question"].split() for parameter in catalogue.find(name).parameters)
    return any(parameter.name == key for parameter in every)


def _with_lines(view: View, asking: Asking, results: list[Result]) -> View:
    edges: list[ViewEdge] = []
    kinds = []
    words = dict(view.words)
    for place, result in enumerate(results):
        question = catalogue.find(result.name)
        title = question.title
        kinds.append(ViewKind(result.name, title.vi, title.en, COLOURS[place % len(COLOURS)], directed=False))
        words |= {column.name: (column.words.vi, column.words.en) for column in result.columns}
        words |= {code: (said.vi, said.en) for column in result.columns for code, said in column.vocabulary.items()}
        edges += _lines(asking, result, suggested=question.theme in rows.SUGGESTING)
    tied = {end for edge in edges for end in (edge.start, edge.end)} | set(view.focus)
    nodes = tuple(node for node in view.nodes if node.id in tied or not edges)
    return replace(view, nodes=nodes, edges=tuple(edges), kinds=(*view.kinds, *kinds), words=words)


def _lines(asking: Asking, result: Result, *, suggested: bool) -> Iterator[ViewEdge]:
    cited = asking.cited_all([row["sources"] for row in result.found])
    for number, (row, sources) in enumerate(zip(result.found, cited, strict=True)):
        status = "suggested" if suggested else rows.real(row.get("status"))
        year = rows.first_year(row)
        for start, end, _ in rows.joined(result, row):
            yield ViewEdge(
                id=f"{result.name}/{number}/{end}",
                start=start,
                end=end,
                type=result.name,
                status=status,
                facts=rows.told(result.columns, row),
                sources=sources,
                year_from=year,
                weight=rows.weight(result.columns, row),
            )
