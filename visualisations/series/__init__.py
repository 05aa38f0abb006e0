"""Figures in time and side by side: the pictures `series` and `compare`."""
