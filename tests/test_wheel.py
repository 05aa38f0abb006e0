"""The wheel carries exactly what a checkout imports and reads."""

import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).parents[1]
SOURCE = ROOT / "src" / "bangiao"


def test_the_wheel_carries_every_file_of_the_five_folders(tmp_path: Path) -> None:
    subprocess.run(
        [sys.executable, "-m", "build", "-q", "--wheel", "-o", str(tmp_path), str(ROOT)],
        check=True,
        capture_output=True,
    )
    (wheel,) = tmp_path.glob("*.whl")
    built = {name for name in zipfile.ZipFile(wheel).namelist() if not name.split("/")[0].endswith(".dist-info")}
    folders = [link for link in SOURCE.iterdir() if link.is_dir() and link.name != "__pycache__"]
    checkout = {
        f"bangiao/{folder.name}/{path.relative_to(folder).as_posix()}"
        for folder in folders
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    } | {f"bangiao/{path.name}" for path in SOURCE.iterdir() if path.is_file()}
    assert built == checkout
