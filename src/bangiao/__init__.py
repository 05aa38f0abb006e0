"""A knowledge graph of the international relations of Viet Nam's provinces."""
