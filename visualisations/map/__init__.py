"""The picture `map`: provinces of both eras as tiles or outlines, and foreign partners by country."""
