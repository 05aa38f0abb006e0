"""The elements that an IATI activity may have: those that become facts, and those that are known and not used."""

USED = frozenset(
    (
        *("iati-identifier", "title", "description", "activity-status", "activity-date", "reporting-org"),
        *("participating-org", "recipient-country", "recipient-region", "location", "sector"),
        *("default-flow-type", "default-finance-type", "default-aid-type"),
        *("transaction", "budget", "planned-disbursement", "related-activity"),
    )
)

# IATI standard 2.03 and 1.05. They say nothing about who funds what, where and when.
KNOWN = frozenset(
    (
        *("activity-scope", "activity-website", "capital-spend", "collaboration-type", "conditions", "contact-info"),
        *("country-budget-items", "crs-add", "default-tied-status", "document-link", "fss", "humanitarian-scope"),
        *("legacy-data", "other-identifier", "policy-marker", "result", "tag"),
    )
)

ELEMENTS = USED | KNOWN
