"""Dates, figures and sums as Vietnamese offices write them: exactly what is written, or ValueError and nothing else."""

from bangiao.loaders.vietnamese.dates import day
from bangiao.loaders.vietnamese.figures import Figure, Sum, currency, figure, scale, sum_of, whole

__all__ = ["Figure", "Sum", "currency", "day", "figure", "scale", "sum_of", "whole"]
