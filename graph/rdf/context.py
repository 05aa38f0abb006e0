"""The JSON-LD context, derived from the declarations of the schema."""

from typing import Any

from bangiao.graph.rdf.names import PREFIXES, Names, camel, declared
from bangiao.graph.schema import NODE_TYPES, RELATION_TYPES
from bangiao.graph.schema.declare import value_types

_LINKS = {
    "subject": "rdf:subject",
    "predicate": "rdf:predicate",
    "object": "rdf:object",
    "hadPrimarySource": "prov:hadPrimarySource",
    "inDataset": "void:inDataset",
    "inScheme": "skos:inScheme",
    "sameAs": "owl:sameAs",
}


def context(names: Names) -> dict[str, Any]:
    """The prefixes, the classes, the relationships as links, and the properties under the names that they have in the schema."""
    told: dict[str, Any] = {**PREFIXES, "bangiao": names.own(""), "id": "@id", "type": "@type"}
    for name, declared_type in {**NODE_TYPES, **RELATION_TYPES}.items():
        told[declared_type.__name__] = f"bangiao:{declared_type.__name__}"
        if name in RELATION_TYPES and not RELATION_TYPES[name].rdf:
            told[camel(name.lower())] = {"@id": f"bangiao:{camel(name.lower())}", "@type": "@id"}
        for key in value_types(name):
            if key not in declared(name) and key not in ("id", "start", "end", "money"):
                told.setdefault(camel(key), f"bangiao:{camel(key)}")
    return told | {name: {"@id": term, "@type": "@id"} for name, term in _LINKS.items()}
