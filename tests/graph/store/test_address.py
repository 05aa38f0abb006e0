"""A database named by the environment."""

from bangiao.graph.store.address import Address, address_from_environment

NAMED = {
    "NEO4J_URI": "neo4j://cluster:7687",
    "NEO4J_USERNAME": "lan",
    "NEO4J_PASSWORD": "s3cret",
    "NEO4J_DATABASE": "ties",
}


def test_all_four_variables_are_read() -> None:
    assert address_from_environment(NAMED) == Address("neo4j://cluster:7687", "lan", "s3cret", "ties", "neo4j")


def test_a_uri_of_the_command_line_wins() -> None:
    found = address_from_environment(NAMED, uri="bolt://other:7687")
    assert found is not None
    assert (found.uri, found.username) == ("bolt://other:7687", "lan")


def test_without_a_uri_there_is_no_address_and_empty_counts_as_unset() -> None:
    assert address_from_environment(NAMED | {"NEO4J_URI": ""}) is None
    found = address_from_environment({"NEO4J_URI": "bolt://a", "NEO4J_DATABASE": "", "NEO4J_USERNAME": ""})
    assert found == Address("bolt://a", "neo4j", "", None)


def test_a_reader_is_taken_with_the_readers_password() -> None:
    reader = {"NEO4J_READER_USERNAME": "guest", "NEO4J_READER_PASSWORD": "look"}
    found = address_from_environment(NAMED | reader)
    assert found is not None
    assert (found.reader_username, found.reader_password) == ("guest", "look")
    assert "look" not in repr(found) and "s3cret" not in repr(found)
