"""The picture `flows`: bands of money or projects from stage to stage, whole sums."""
