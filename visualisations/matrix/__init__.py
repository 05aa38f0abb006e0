"""The picture `matrix`: two kinds of names against each other, what is unknown apart from what is nothing."""
