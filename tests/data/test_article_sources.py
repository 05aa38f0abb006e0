"""The tables of the five articles against the real texts and the gold file of facts, where a checkout has them."""

import hashlib
import json
import re
import unicodedata
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

Told = list[tuple[str, dict[str, str]]]

pytestmark = pytest.mark.shared

# How the gold file's words for a standing are kept: to continue what exists is ongoing, a draft is planned.
ALLOWED = {
    "continuing_orientation": {"ongoing"},
    "reopened": {"actual"},
    "in_progress": {"ongoing", "planned"},
}


@dataclass(frozen=True)
class Gold:
    """The facts by id, and the texts and files by document."""

    facts: dict[str, dict[str, Any]]
    texts: dict[str, str]
    files: dict[str, Path]

    def cited(self, source: str) -> str:
        """The stretch of text that a source points at, with plain spaces; fails when it lies outside its paragraph."""
        match = re.fullmatch(r"document:(D\d)#p(\d+) c(\d+)-(\d+)", source)
        assert match, source
        document, paragraph, start, end = match[1], int(match[2]), int(match[3]), int(match[4])
        text = self.texts[document]
        before = [line for line in text[:start].split("\n") if line.strip()]
        begun = text[:start].rpartition("\n")[2].strip()
        assert paragraph == len(before) + (0 if begun else 1), source
        assert "\n" not in text[start:end] and end <= len(text), source
        return plain(text[start:end])


def plain(text: str) -> str:
    """NFC with no-break spaces as spaces: of the same length as the NFC text."""
    return unicodedata.normalize("NFC", text).replace("\xa0", " ")


@pytest.fixture(scope="module")
def gold(shared: Path) -> Gold:
    """The gold file, read from the folder of real files."""
    documents = json.loads((shared / "gold" / "seeds_gold.json").read_text(encoding="utf-8"))["documents"]
    files = {one["key"]: shared / "seeds" / one["metadata"]["file"] for one in documents}
    texts = {key: unicodedata.normalize("NFC", file.read_text(encoding="utf-8")) for key, file in files.items()}
    return Gold({fact["id"]: fact for one in documents for fact in one["facts"]}, texts, files)


@pytest.fixture(scope="module")
def by_fact(told: Told) -> dict[str, Told]:
    """The rows that carry each fact."""
    found = defaultdict(list)
    for table, row in told:
        for fact_id in filter(None, row["fact_ids"].split("|")):
            found[fact_id].append((table, row))
    return found


def test_the_documents_are_the_files_that_were_read(told: Told, gold: Gold) -> None:
    rows = {row["id"].removeprefix("document:"): row for table, row in told if table == "Document"}
    assert set(rows) == set(gold.files)
    for key, file in gold.files.items():
        assert rows[key]["filename"] == file.name
        assert rows[key]["sha256"] == hashlib.sha256(file.read_bytes()).hexdigest()


def test_every_core_fact_is_carried(gold: Gold, by_fact: dict[str, Told]) -> None:
    core = {fact_id for fact_id, fact in gold.facts.items() if fact["tier"] == "core"}
    assert len(core) == 316
    assert not core - set(by_fact)


def test_no_fact_is_invented(gold: Gold, by_fact: dict[str, Told]) -> None:
    assert not set(by_fact) - set(gold.facts)


def test_every_carried_fact_has_the_standing_that_the_article_gives_it(gold: Gold, by_fact: dict[str, Told]) -> None:
    for fact_id, found in by_fact.items():
        standing = gold.facts[fact_id]["assertion_status"]
        for table, row in found:
            assert row["status"] in ALLOWED.get(standing, {standing}), (fact_id, table)


def test_every_fact_is_found_at_its_locator(gold: Gold, by_fact: dict[str, Told]) -> None:
    for fact_id, found in by_fact.items():
        fact = gold.facts[fact_id]
        evidence, surface = plain(fact["evidence"]), fact["attributes"].get("surface")
        for table, row in found:
            cited = [gold.cited(one) for one in row["sources"].split("|") if one.startswith(f"document:{fact_id[:2]}#")]
            clipped = "\n" in evidence and any(one in evidence and plain(surface) in one for one in cited)
            assert clipped or any(evidence in one for one in cited), (fact_id, table)


def test_every_mention_is_found_at_its_locators(told: Told, gold: Gold) -> None:
    for table, row in told:
        if table == "STATES":
            words = [gold.cited(f"{row['start']}#{one}") for one in row["locators"].split("|")]
            assert plain(row["surface"]) in words, row
            assert all(word == word.strip() for word in words), row
            mentions = next(f for f in gold.facts.values() if f["id"] == row["fact_ids"])["attributes"]["mentions"]
            assert len(words) == mentions


def test_every_source_lies_in_its_text(told: Told, gold: Gold) -> None:
    for _, row in told:
        assert all(gold.cited(one).strip() for one in row["sources"].split("|"))


def test_figures_are_those_of_the_article(gold: Gold, told: Told) -> None:
    rows = {row["id"]: row for table, row in told if table == "Observation"}
    for fact in gold.facts.values():
        if fact["type"] == "observation":
            told_value = rows[fact["attributes"]["observation_key"].replace("obs:", "observation:")]["value"]
            assert (float(told_value) if told_value else None) == fact["attributes"]["value"], fact["id"]


def test_no_sentence_of_an_article_is_copied(told: Told, gold: Gold) -> None:
    texts = {key: words(text) for key, text in gold.texts.items()}
    for table, row in told:
        for column in ("purpose", "matter", "text", "note", "value_text", "scale", "description"):
            own = words(row.get(column, "")).split()
            runs = {" ".join(own[at : at + 8]) for at in range(len(own) - 7)}
            assert not [run for run in runs for text in texts.values() if run in text], (table, row)


def words(text: str) -> str:
    """The words of a text in lower case, without punctuation."""
    return " ".join(re.findall(r"\w+", unicodedata.normalize("NFC", text).casefold()))
