"""What all charts share: a page with its drawing, table, facts and sources, and the drawing as a file of its own."""
