"""How a test runs a command: in this process, on a home folder, in a language."""

from collections.abc import Callable
from pathlib import Path

from click.testing import CliRunner, Result

from bangiao.cli.root import root

Run = Callable[..., Result]
PLAIN = {"NEO4J_URI": "", "BANGIAO_DEBUG": "", "COLUMNS": "80", "_BANGIAO_COMPLETE": ""}


def runner(home: Path) -> Run:
    """`run("find", "ha giang", lang="vi")` gives the command's output, errors and exit status."""

    def run(*arguments: str, lang: str = "en", **environment: str) -> Result:
        chosen = {**PLAIN, "BANGIAO_HOME": str(home), "BANGIAO_LANG": lang, **environment}
        return CliRunner(env=chosen).invoke(root, arguments, prog_name="bangiao")

    return run
