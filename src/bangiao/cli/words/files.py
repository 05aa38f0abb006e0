"""What the operating system says of files, in both languages; its own sentence where we have none."""

from bangiao.cli.language import Text
from bangiao.phrases import TROUBLES as SAID

TROUBLES = {number: Text(vi=vi, en=en) for number, (vi, en) in SAID.items()}


def trouble(error: OSError) -> str:
    """What went wrong with a file."""
    known = TROUBLES.get(error.errno or 0)
    return str(known) if known else (error.strerror or str(error))
