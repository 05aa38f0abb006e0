"""What the commands say, in Vietnamese and English: one module for each area."""
