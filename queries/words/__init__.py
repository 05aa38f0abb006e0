"""Words that questions share, in Vietnamese and English: standard parameters, themes, and the codes in cells."""

from bangiao.queries.words.facts import FACTS
from bangiao.queries.words.figures import FIGURES
from bangiao.queries.words.findings import FINDINGS
from bangiao.queries.words.standard import COLUMNS, PARAMETERS, THEMES, UNKNOWN
from bangiao.queries.words.text import Words

VOCABULARIES: dict[str, dict[str, Words]] = {**FACTS, **FIGURES, **FINDINGS}

__all__ = ["COLUMNS", "PARAMETERS", "THEMES", "UNKNOWN", "VOCABULARIES", "Words"]
