"""Pictures of query results: one view model, and one module a kind of picture."""
