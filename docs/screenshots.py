"""Draws each kind of picture on the shipped facts and takes its picture, at the size of a desk and of a telephone.

    python docs/screenshots.py

Needs Chromium and the extra `dev`. The images go to docs/pictures/, half as large as they were on the screen.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

FOLDER = Path(__file__).parent / "pictures"
SIZES = {"desk": (1440, 900), "phone": (390, 844)}
SOUGHT = ["--set", "status=planned,proposed", "--measure", "projects"]
"""The shipped facts hold no funded project, but three that are sought."""
DRAWN = {
    "network": ["network", "Lâm Đồng"],
    "overview": ["network"],
    "flows": ["flows", *SOUGHT],
    "matrix": ["matrix", *SOUGHT],
    "map": ["map", "--question", "few-ties"],
    "timeline": ["timeline", "Hà Giang", "--era", "63"],
    "series": ["series", "Hà Giang", "--question", "agreements-by-year"],
    "compare": ["compare", "Hà Giang", "Sơn La", "Đắk Lắk", "--era", "63"],
    "dossier": ["dossier", "Hà Giang", "--era", "63"],
    "match": ["match", "Sơn La"],
}
"""The name of the image, and what `bangiao show` is told."""


def main() -> None:
    """All pictures, in Vietnamese."""
    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as home, sync_playwright() as play:
        chromium = play.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        _bangiao(home, "load")
        try:
            for name, told in DRAWN.items():
                page = Path(home, f"{name}.html")
                _bangiao(home, "show", *told, "--output", str(page))
                _shoot(chromium, page)
        finally:
            _bangiao(home, "db", "stop")


def _bangiao(home: str, *told: str) -> None:
    environment = {**os.environ, "BANGIAO_HOME": home, "BANGIAO_LANG": "vi"}
    environment.pop("NEO4J_URI", None)
    subprocess.run([sys.executable, "-m", "bangiao", *told], env=environment, check=True)


def _shoot(chromium: Browser, page: Path) -> None:
    for size, (width, height) in SIZES.items():
        window = chromium.new_page(viewport={"width": width, "height": height}, device_scale_factor=0.5)
        window.goto(page.as_uri())
        window.wait_for_function("document.documentElement.dataset.ready")
        window.screenshot(path=FOLDER / f"{page.stem}-{size}.png")
        window.close()


if __name__ == "__main__":
    main()
