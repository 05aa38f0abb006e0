"""An office's own lists in Excel or CSV: what each list holds, how a sheet is recognised, and how errors are told."""
