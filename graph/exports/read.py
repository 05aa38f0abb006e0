"""What every export reads: the whole graph, fact by fact."""

from bangiao.graph.store.whole import StoredNode, StoredRelation, counts, nodes, others, relations

__all__ = ["StoredNode", "StoredRelation", "counts", "nodes", "others", "relations"]
