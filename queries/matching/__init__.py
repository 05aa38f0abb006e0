"""Which provinces are alike, and which partners and provinces suit each other: pure functions over rows."""
