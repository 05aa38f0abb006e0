"""Suggestions as cards: score, reasons that lead to facts, what speaks against, whom to ask, what is not known."""
