"""One module per source; the module's name is the source's, with _ for -."""
