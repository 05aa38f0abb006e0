"""A file as lists: each sheet with its guess, or the refusal that says what was guessed and how to say it better."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bangiao.graph.values import fold
from bangiao.loaders.lists import choose, mappings, template
from bangiao.loaders.lists.faults import Unsure
from bangiao.loaders.lists.fields import OfficeList
from bangiao.loaders.lists.guess import Guess, How, Wish, best
from bangiao.loaders.lists.mark import ERRORS
from bangiao.loaders.lists.sheets import Sheet, sheets

_OUR_OWN = {fold(name) for said in (template.NOTES, template.WORDS, ERRORS) for name in said}
_HOW = {
    How.OWN: ("tiêu đề của mẫu", "heading of the template"),
    How.KNOWN: ("tên thường gặp", "a usual name"),
    How.SAVED: ("đã chọn lần trước", "chosen earlier"),
    How.TOLD: ("bạn chọn", "your choice"),
    How.ALIKE: ("đoán theo tên gần giống", "guessed by a similar name"),
    How.CONTENT: ("đoán theo nội dung", "guessed by content"),
}


@dataclass(frozen=True)
class Understood:
    """What a file holds: all its sheets, the guesses for those that are lists, and the names of the others."""

    sheets: list[Sheet]
    guesses: list[Guess]
    others: list[str]


def understand(path: Path, *, only: str, mapped: str, fixed: str) -> Understood:
    """The file's sheets and what they are taken for; raises Unreadable, UnknownList, UnknownColumn, BadMapping."""
    lists = [choose.find(only)] if only else list(choose.lists().values())
    wish = mappings.wish(mapped, fixed, lists)
    found = Understood(sheets(path), [], [])
    for sheet in found.sheets:
        if fold(sheet.name) in _OUR_OWN or not sheet.rows:
            continue
        guess = _guess(sheet, lists, wish)
        if guess:
            found.guesses.append(guess)
        else:
            found.others.append(sheet.name)
    _used(wish, found)
    return found


def _guess(sheet: Sheet, lists: list[OfficeList], wish: Wish) -> Guess | None:
    there = {heading for row in sheet.rows[:30] for cell in row for heading in (fold(cell.text),)}
    own = Wish({key: name for key, name in wish.columns.items() if _stands(key, there)}, wish.values)
    kept = mappings.saved(sheet)
    if kept and kept[0] in [one.name for one in lists]:
        name, earlier = kept
        how = How.TOLD if own.columns or own.values else How.SAVED
        both = Wish({**earlier.columns, **own.columns}, {**earlier.values, **own.values}, how)
        found = best(sheet, [choose.find(name)], both)
        if found:
            return found
    return best(sheet, lists, own)


def _stands(key: str, there: set[str]) -> bool:
    return any(key == text or text.startswith(f"{key} ") or text.endswith(f" {key}") for text in there)


def _used(wish: Wish, found: Understood) -> None:
    """A column that the user names must be there."""
    known = {form for guess in found.guesses for one in guess.heading.columns for form in (one.key, *one.forms)}
    for key in wish.columns:
        if found.guesses and key not in known:
            allowed = ", ".join(one.shown for guess in found.guesses for one in guess.heading.columns if one.shown)
            raise mappings.UnknownColumn(what_vi="cột", what_en="column", found=key, allowed=allowed)


def refuse_unsure(path: Path, found: Understood) -> None:
    """Raise Unsure where the file holds no list, or one of whose columns nobody can be certain."""
    unsure = [guess for guess in found.guesses if not guess.sure]
    if found.guesses and not unsure:
        return
    if not found.guesses:
        names = ", ".join(choose.lists())
        raise Unsure(
            file=path.name,
            told_vi=f"Không trang nào giống danh sách đã biết ({names}). Chọn: --template TÊN và --map 'cột=trường'.",
            told_en=f"No sheet is like a known list ({names}). Choose: --template NAME and --map 'column=field'.",
        )
    told = {
        language: "\n".join(line for guess in unsure for line in explain(guess, language)) for language in ("vi", "en")
    }
    raise Unsure(file=path.name, told_vi=told["vi"], told_en=told["en"])


def explain(guess: Guess, language: str) -> Iterator[str]:
    """The guess as lines: which list, each column with how it was understood, what is missing, and how to say it."""
    vi = language == "vi"
    title = f"{guess.list.title.to(language)} ({guess.list.name})"
    yield f"Trang {guess.sheet.name}: {title}" if vi else f"Sheet {guess.sheet.name}: {title}"
    for number, (name, how) in sorted(guess.columns.items()):
        field = guess.list.by_name[name]
        yield f"  {guess.heading.columns[number].shown} → {field.vi if vi else field.en} [{_HOW[how][0 if vi else 1]}]"
    for heading in guess.unused():
        yield f"  {heading} → {'không dùng' if vi else 'not used'}"
    if guess.rival:
        yield (
            f"  Cũng có thể là {guess.rival}: chọn bằng --template"
            if vi
            else f"  It may be {guess.rival}, too: choose with --template"
        )
    for field in guess.missing:
        yield (
            f"  Thiếu cột {field.vi}: --map 'tên cột={field.vi}', hoặc một giá trị cho mọi dòng: --set '{field.vi}=…'"
            if vi
            else f"  No column {field.en}: --map 'heading={field.name}', or one value for all: --set '{field.name}=…'"
        )
    for number in guess.doubtful:
        name = guess.columns[number][0]
        shown = guess.list.by_name[name].vi if vi else name
        lead = "Nếu đúng" if vi else "If right"
        yield f"  {lead}: --map '{guess.heading.columns[number].shown}={shown}'"
