"""`bangiao demo` from an empty home folder, as a newcomer runs it, and once more."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from bangiao.graph.embedded import stop
from tests.cli.running import PLAIN

pytestmark = pytest.mark.server


def demo(home: Path, folder: Path, lang: str) -> subprocess.CompletedProcess[str]:
    """A whole process, in a folder of its own."""
    return subprocess.run(
        [sys.executable, "-m", "bangiao", "--lang", lang, "demo"],
        cwd=folder,
        env={**os.environ, **PLAIN, "BANGIAO_HOME": str(home)},
        capture_output=True,
        encoding="utf-8",
        timeout=300,
        check=False,
    )


def test_the_demo_starts_loads_answers_and_draws_and_may_be_run_again(tmp_path: Path) -> None:
    home = tmp_path / "home"
    try:
        first = demo(home, tmp_path, "vi")
        assert first.returncode == 0, first.stderr
        assert "Đang mở cơ sở dữ liệu tại chỗ" in first.stderr
        assert "dữ kiện thêm mới" in first.stdout
        for expected in ("(JICA)", "Occitanie", "bangiao-demo.html", "bangiao load --list"):
            assert expected in first.stdout
        assert "Lâm Đồng" in (tmp_path / "bangiao-demo.html").read_text("utf-8")
        again = demo(home, tmp_path, "en")
        assert again.returncode == 0, again.stderr
        assert "nothing changed" in again.stdout
        assert "(JICA)" in again.stdout
        for done in (first, again):
            assert max(map(len, done.stdout.splitlines())) <= 80
    finally:
        stop(home)
