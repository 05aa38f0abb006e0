"""The model in use: the one that was trained here, else the one that is shipped."""

from pathlib import Path

from bangiao.queries.matching.twins.model import Model, load, shipped

MODEL = "twins-model.json"


def model_of(folder: Path) -> Model:
    """The model kept in the folder, else the shipped one. Raises BadModel for a file that is none."""
    file = folder / MODEL
    return load(file) if file.exists() else shipped()


def keep_model(model: Model, folder: Path) -> Path:
    """Keep a trained model for the commands that follow; the file that it is in."""
    folder.mkdir(parents=True, exist_ok=True)
    model.save(folder / MODEL)
    return folder / MODEL
