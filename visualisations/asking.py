"""What a picture was asked for, and the questions that it may put: the only way from pictures to the graph."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from bangiao.errors import WrongUse
from bangiao.graph.schema import Citation
from bangiao.graph.store.door import Door
from bangiao.queries import catalogue
from bangiao.queries.coverage import documents
from bangiao.queries.find import Found, find
from bangiao.queries.result import Result
from bangiao.queries.run import ask
from bangiao.visualisations.from_graph import view_sources
from bangiao.visualisations.view import ViewSource

SURE = 100.0


class NothingToDraw(WrongUse):
    """A name that nothing in the graph bears."""

    vi = "Không có gì tên {found!r}. Gần giống: {near}. Tìm bằng: bangiao find"
    en = "Nothing is named {found!r}. Near: {near}. Search with: bangiao find"


class BadSetting(WrongUse):
    """A parameter of a question that is not written name=value."""

    vi = 'Không hiểu {found!r}; viết: --set tên=giá trị, ví dụ --set province="ha giang".'
    en = '{found!r} is not understood; write --set name=value, such as --set province="ha giang".'


@dataclass(frozen=True)
class Asking:
    """A picture that is wanted: `names` as typed, `era` ("34", "63" or "as-signed"), and `told`, its options."""

    door: Door
    names: tuple[str, ...] = ()
    era: str = "34"
    language: str = "vi"
    told: Mapping[str, str] = field(default_factory=dict)

    def ask(self, question: str, **parameters: str | None) -> Result:
        """The answer to a question of the catalogue; values as typed, None is left out.

        The era goes along where the question has one and no other is given. Each row of `found` has its nodes,
        and in `sources` its citations (see `cited`). Raises the errors of bangiao.queries.run.ask.
        """
        given = {key: value for key, value in parameters.items() if value is not None}
        if any(one.name == "era" for one in catalogue.find(question).parameters):
            given.setdefault("era", self.era)
        return ask(self.door, question, given, language=self.language)

    def asked(self, question: str, **parameters: str | None) -> Result:
        """The answer to the question that `--question` names, else to `question`, with what `--set` tells.

        `parameters` hold for the question that is not named by the user; what is told goes before them.
        """
        named = self.told.get("question")
        given = {} if named else {key: value for key, value in parameters.items() if value is not None}
        return self.ask(named or question, **{**given, **self.settings})

    @cached_property
    def settings(self) -> dict[str, str]:
        """The parameters told as `--set name=value`; raises BadSetting."""
        found = {}
        for line in filter(None, self.told.get("set", "").splitlines()):
            name, sign, value = line.partition("=")
            if not (sign and name.strip() and value.strip()):
                raise BadSetting(found=line)
            found[name.strip().replace("-", "_")] = value.strip()
        return found

    @cached_property
    def meant(self) -> tuple[tuple[Found, ...], ...]:
        """What each name was taken to mean, the first one, with the others of that very name; an id is a name too.

        Of a province's two eras the asked one is first. Raises NothingToDraw.
        """
        return tuple(self._meant(name) for name in self.names)

    def cited(self, sources: Iterable[str]) -> tuple[ViewSource, ...]:
        """The sources of a row as marks show them: the document's title, the place in it, its address."""
        return self.cited_all([sources])[0]

    def cited_all(self, rows: Sequence[Iterable[str]]) -> list[tuple[ViewSource, ...]]:
        """The same for many rows, whose documents are looked up once."""
        listed = [list(row) for row in rows]
        known = documents(self.door, (Citation.parse(one).document for row in listed for one in row))
        return [view_sources(row, known, self.language) for row in listed]

    def _meant(self, name: str) -> tuple[Found, ...]:
        candidates = find(self.door, name, limit=6)
        exact = tuple(one for one in candidates if one.score >= SURE)
        if not exact:
            near = "; ".join(f"{one.name(self.language)} [{one.id}]" for one in candidates)
            raise NothingToDraw(found=name, near=near or "–")
        wanted = "63" if self.era == "as-signed" else self.era
        return tuple(sorted(exact, key=lambda one: one.era != wanted))
