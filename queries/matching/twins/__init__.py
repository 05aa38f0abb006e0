"""With which place abroad next: towns and provinces of the world ranked as twins of one place, each with its reasons."""
