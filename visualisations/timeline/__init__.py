"""A timeline: agreements with their validity, projects and events of a province or a partner."""
