"""The notebook of the documentation runs on the shipped facts, and is kept without its outputs."""

from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient

from tests.cli.running import runner

ROOT = Path(__file__).parents[2]
NOTEBOOK = ROOT / "docs" / "notebook.ipynb"


def test_the_notebook_is_kept_without_outputs() -> None:
    cells = _notebook().cells
    assert [cell for cell in cells if cell.get("outputs") or cell.get("execution_count")] == []


@pytest.mark.server
def test_the_notebook_runs_and_every_answer_shows_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home = tmp_path / "home"
    run = runner(home)
    monkeypatch.setenv("BANGIAO_HOME", str(home))
    monkeypatch.setenv("NEO4J_URI", "")
    monkeypatch.setenv("PYTHONPATH", str(ROOT / "src"))
    try:
        assert run("load").exit_code == 0
        done = NotebookClient(_notebook(), timeout=120, kernel_name="python3").execute()
    finally:
        run("db", "stop")
    shown = {cell.source.splitlines()[-1]: _text(cell) for cell in done.cells if cell.cell_type == "code"}
    (answer,) = [cell for cell in done.cells if cell.source.splitlines()[-1] == "partners"]
    assert [one.output_type for one in answer.outputs] == ["execute_result"]
    assert set(answer.outputs[0].data) == {"text/plain", "text/html"}
    assert "display_data" not in {one.output_type for cell in done.cells for one in cell.get("outputs", [])}
    assert "<caption>" in shown["partners"] and "Jeollabuk" in shown["partners"]
    assert "Gần giống: Lâm Đồng" in shown['    print(error.message("vi"))']
    nodes, edges = shown["network.number_of_nodes(), network.number_of_edges()"].strip("()").split(", ")
    assert int(nodes) > 2 and int(edges) > 1
    assert "agreement:" in shown["sorted(agreements.to_networkx().nodes)"]


def _notebook() -> nbformat.NotebookNode:
    found: nbformat.NotebookNode = nbformat.read(NOTEBOOK, as_version=4)  # type: ignore[no-untyped-call]
    return found


def _text(cell: nbformat.NotebookNode) -> str:
    """What a cell shows, as HTML where it has it."""
    told = [one.get("text") or one.get("data", {}) for one in cell.outputs]
    return "".join(one if isinstance(one, str) else one.get("text/html", one.get("text/plain", "")) for one in told)
