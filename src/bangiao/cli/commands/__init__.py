"""One module for each command, found by its name, with the command as COMMAND."""
