"""Writes docs/suggestions.md: what `bangiao match` says of five provinces, in both eras.

    BANGIAO_HOME=<a graph of all sources> python docs/suggestions.py

The judgements of that home are heeded, so it should have none.
"""

import os
import subprocess
import sys
from pathlib import Path

FILE = Path(__file__).parent / "suggestions.md"
ASKED = (
    ("34", "Đà Nẵng", ()),
    ("34", "Đắk Lắk", ()),
    ("34", "Lâm Đồng", ()),
    ("34", "Sơn La", ("--sector", "nông nghiệp công nghệ cao")),
    ("34", "Tuyên Quang", ()),
    ("63", "Đà Nẵng", ()),
    ("63", "Đắk Lắk", ()),
    ("63", "Lâm Đồng", ()),
    ("63", "Sơn La", ()),
    ("63", "Hà Giang", ()),
)
"""Era, province, and what else is asked; Tuyên Quang of the 34 took in Hà Giang."""
HEAD = """# Gợi ý cho năm tỉnh

Do `python docs/suggestions.py` ghi ra, từ đồ thị có mọi nguồn nêu trong [data/SOURCES.md](../data/SOURCES.md) và các tệp của nhà tài
trợ. Nguồn của từng câu có trong tệp `.html`, `.docx`, `.xlsx` của cùng lệnh. Cách tính và chất lượng: [matching.md](matching.md).

*Written by `python docs/suggestions.py` from a graph of all sources. `+` speaks for, `=` meets a stated need, `−` speaks against,
`?` is not known, `»` was suggested by others (in no score), `→` is whom to ask.*
"""


def main() -> None:
    """One block for each province."""
    parts = [HEAD]
    for era, province, more in ASKED:
        told = ["match", province, "--era", era, "--top", "4", *more]
        environment = {**os.environ, "BANGIAO_LANG": "vi", "COLUMNS": "110"}
        command = [sys.executable, "-m", "bangiao", *told]
        done = subprocess.run(command, env=environment, check=True, capture_output=True, text=True)
        shown = " ".join(f'"{one}"' if " " in one else one for one in told)
        parts.append(f"## {province} ({era} tỉnh)\n\n```text\n$ bangiao {shown}\n\n{done.stdout.strip()}\n```\n")
    FILE.write_text("\n".join(parts), encoding="utf-8")


if __name__ == "__main__":
    main()
