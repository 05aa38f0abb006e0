"""Which funder may next fund which sector in which province: cells, features, a visible sum, and how well it does."""
