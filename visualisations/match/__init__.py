"""Suggestions as pictures: a network of why, and a matrix of what makes the scores."""
