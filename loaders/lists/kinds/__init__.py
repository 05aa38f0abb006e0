"""One module for each list of an office, with the list as LIST."""
