"""What can be wrong with an office's file: cells, rows, and headings that nobody can be sure of."""

from dataclasses import dataclass

from bangiao.errors import BadRecord, WrongUse
from bangiao.loaders.lists.said import Said


@dataclass(frozen=True, slots=True)
class Fault:
    """One wrong cell: where it is, what was found, what is allowed and what to do, in both languages."""

    address: str
    column: str
    found: str
    allowed: Said
    remedy: Said

    def said(self, language: str) -> str:
        """The fault as one sentence."""
        if language == "vi":
            found = f"thấy {self.found!r}" if self.found else "ô trống"
            return f"ô {self.address} ({self.column}): {found}; cho phép: {self.allowed.vi}. Cách sửa: {self.remedy.vi}"
        found = f"found {self.found!r}" if self.found else "an empty cell"
        return f"cell {self.address} ({self.column}): {found}; allowed: {self.allowed.en}. Remedy: {self.remedy.en}"


class WrongRow(BadRecord):
    """A row of a list that cannot be taken, with each of its wrong cells."""

    vi = "{file}, trang {sheet}, dòng {row}: {told}"
    en = "{file}, sheet {sheet}, row {row}: {told}"

    def __init__(self, file: str, sheet: str, row: int, faults: tuple[Fault, ...]) -> None:
        self.faults = faults
        first = faults[0]
        super().__init__(
            file=file,
            sheet=sheet,
            row=row,
            place=f"{sheet}!{first.address}",
            found=first.found,
            allowed=first.allowed.en,
            told="",
        )

    def message(self, language: str) -> str:
        """The row with all its wrong cells."""
        told = "; ".join(one.said(language) for one in self.faults)
        return (self.vi if language == "vi" else self.en).format(**{**self.facts, "told": told})


class SameDataset(WrongUse):
    """Two files of one command would be one dataset, and the second would take back what the first states."""

    vi = "{file} và {other} cùng là bộ dữ liệu {dataset}: tệp sau sẽ thay tệp trước. Nạp riêng, mỗi tệp một --dataset."
    en = "{file} and {other} are both the dataset {dataset}: one would replace the other. Load each with its --dataset."


class Unsure(WrongUse):
    """It is not certain which list a file is, or which column is what; the user has to say."""

    vi = "{file}: chưa chắc chắn về các cột, nên chưa nạp gì.\n{told_vi}"
    en = "{file}: the columns are not certain, so nothing was loaded.\n{told_en}"
