"""The picture `dossier`: a province or a partner on two printable A4 pages, each line with its sources."""

from pathlib import Path

from bangiao.visualisations.dossier import ENDINGS, write_dossier
from bangiao.visualisations.dossier.compose import LABELS, compose
from bangiao.visualisations.dossier.sheet import Dossier
from bangiao.visualisations.registry import Choice, Picture

ABOUT = (
    """Hồ sơ hai trang A4 về một tỉnh hoặc một đối tác.

Nêu hiện có gì (số nêu cạnh số đếm), đối tác, tiền theo lĩnh vực và theo năm, thỏa thuận và thời hạn, việc đang mở, gợi ý
(ghi rõ là gợi ý), và nguồn có đánh số. Tệp .html mở được khi không có mạng và in vừa hai trang; .docx để đưa vào cặp
trình lãnh đạo; .pdf cần gói phụ `pictures`. Bản tiếng Anh để giới thiệu tỉnh: --lang en --purpose introduction.""",
    """A dossier of two A4 pages on a province or a partner.

It tells what exists (stated beside counted), partners, money by sector and year, agreements and their clocks, what is
open, suggestions (marked as such), and numbered sources. The .html file opens without any network access and prints
on two pages; .docx goes into a leader's folder; .pdf needs the extra `pictures`. To introduce a province to a partner:
--lang en --purpose introduction.""",
)
PURPOSE = Choice(
    "purpose",
    "Để làm gì (mặc định: brief).",
    "What it is for (default: brief).",
    default="brief",
    choices={
        "brief": ("cho lãnh đạo của mình", "for one's own leader"),
        "introduction": (
            "đưa cho đối tác: bỏ gợi ý, việc cần rà soát, số chưa khớp",
            "to give to a partner: without suggestions, reviews and gaps",
        ),
    },
)


def write(model: Dossier, file: Path, language: str) -> None:
    """Write the dossier."""
    write_dossier(model, file, language)


PICTURE = Picture(
    name="dossier",
    vi="Hồ sơ hai trang",
    en="Dossier of two pages",
    about=ABOUT,
    compose=compose,
    write=write,
    names=LABELS,
    options=(PURPOSE,),
    endings=ENDINGS,
)
