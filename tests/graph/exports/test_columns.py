"""Every property that the schema can put into the graph has a column, of one kind wherever it stands."""

from collections import defaultdict

from bangiao.graph.exports.columns import columns_of
from bangiao.graph.exports.staging import Staging
from bangiao.graph.schema import NODE_TYPES, RELATION_TYPES


def test_a_property_has_one_kind_in_all_labels_and_one_in_all_relationship_types() -> None:
    for names in (NODE_TYPES, RELATION_TYPES):
        kinds = defaultdict(set)
        for name in names:
            for column in columns_of(name):
                kinds[column.name].add((column.kind, column.many))
        assert not {name: found for name, found in kinds.items() if len(found) > 1}


def test_everything_that_is_kept_has_a_column(content: Staging) -> None:
    kept = {label: [dict(told) for told in content.nodes(label)] for label in NODE_TYPES}
    kept |= {name: [dict(tie.properties) for tie in content.relations(name)] for name in RELATION_TYPES}
    for name, facts in kept.items():
        assert {key for told in facts for key in told} <= {column.name for column in columns_of(name)}


def test_a_relationship_that_was_set_aside_keeps_what_it_had() -> None:
    columns = {column.name for column in columns_of("WITHDRAWN")}
    assert {"was", "amount", "usd", "share", "role", "since_from"} <= columns
