"""`python -m bangiao` is `bangiao`."""

from bangiao.cli import main

if __name__ == "__main__":
    main()
