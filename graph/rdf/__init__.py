"""The graph as RDF: its terms, its triples, the files that hold them, the shapes they fit, and the way back."""
