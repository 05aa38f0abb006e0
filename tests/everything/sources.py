"""Every real source and its file beside the checkout, in the order of loading: what all tests of this folder ask of."""

from dataclasses import dataclass
from pathlib import Path

from bangiao.loaders.registry import find
from bangiao.loaders.source import Source


@dataclass(frozen=True, slots=True)
class Load:
    """One load: the source by its name, and its file or folder below the folder of data."""

    source: str
    file: str = ""

    def opened(self, data: Path) -> tuple[Source, list[Path]]:
        """The source and its files, as the run engine takes them."""
        source = find(self.source)()
        return source, source.files(data / self.file) if self.file else [Path()]

    def __str__(self) -> str:
        return f"{self.source} {self.file}".strip()


SOURCES = (
    Load("shipped"),
    Load("worldbank", "worldbank/AllWorldBank_IBRDIDA.csv"),
    Load("worldbank-list", "worldbank/all_projects_as_of31mar2025.csv"),
    Load("adb", "adb"),
    Load("iati", "adb/iati_1.04_AsDB-1998-2005_GeocodedResearchRelease.xml"),
    Load("gef", "gef"),
    Load("koica", "koica/Korea_Project.xlsx"),
    Load("canada", "canada/CIDA_Project.xlsx"),
    Load("china", "china"),
    Load("twin-towns", "twin_cities/twin_cities_raw.csv"),
    Load("missions", "missions/database_of_embassies_2022-11-16.csv"),
    Load("gso", "statistics/gso_fdi_by_province_accumulated_2016.csv"),
    Load("gso", "statistics/gso_fdi_by_counterpart_accumulated_2016.csv"),
    Load("pci", "statistics/pci_papi/pci.csv"),
    Load("papi", "statistics/pci_papi/papi.csv"),
    Load("population", "statistics/population"),
    Load("iati", "iati/iati_2.03_HondurasAIMS_GeocodedResearchRelease.xml"),
    Load("iati", "iati/iati_2.03_TimorLesteAIMS_GeocodedResearchRelease.xml"),
)

PROVINCE_TABLES = Load("gso", "statistics/gso_21092018.zip")
"""188,219 observations, as many facts as all others together; loaded by benchmarks/everything.py."""
