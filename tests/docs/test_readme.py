"""The README is run as written, and names every command."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from bangiao.graph.embedded import stop

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def block(name: str) -> list[str]:
    """The lines of the code block behind the mark `<!-- name -->`."""
    found = re.search(rf"<!-- {name} -->\n```sh\n(.*?)```", README, re.DOTALL)
    assert found
    return found[1].splitlines()


@pytest.mark.parametrize("name", ["demo", "test"])
def test_setting_up_is_one_line(name: str) -> None:
    assert len(block(name)) == 1


def test_links_lead_to_files_that_are_there() -> None:
    links = re.findall(r"\]\(([^)#:]+)\)", README)
    assert links
    assert not [link for link in links if not (ROOT / link).exists()]


@pytest.mark.server
@pytest.mark.skipif(os.name == "nt", reason="the tour is written for a POSIX shell")
@pytest.mark.parametrize("language", ["vi", "en"])
def test_the_tour_runs_as_written_on_80_columns(language: str, tmp_path: Path) -> None:
    home = tmp_path / "home"
    environment = {
        **os.environ,
        "BANGIAO_HOME": str(home),
        "BANGIAO_LANG": language,
        "COLUMNS": "80",
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
    }
    for variable in ("NEO4J_URI", "NEO4J_PASSWORD"):
        environment.pop(variable, None)
    try:
        for command in block("tour"):
            done = subprocess.run(
                ["bash", "-c", command],
                cwd=tmp_path,
                env=environment,
                capture_output=True,
                text=True,
                encoding="utf-8",
                check=False,
            )
            assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
            assert done.stdout.strip() or "--output" in command
            if not any(word in command for word in ("cypher", "--explain", "--format", "db status")):
                assert max(map(len, done.stdout.splitlines()), default=0) <= 80, command
    finally:
        stop(home)
    assert (tmp_path / "partners.xlsx").stat().st_size > 5000
    assert (tmp_path / "lam-dong.html").stat().st_size > 100_000
