"""AidData's geocoded research releases: tables of projects, places and transactions in one layout for many donors."""
