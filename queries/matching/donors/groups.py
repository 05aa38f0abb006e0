"""DAC groups: the level of sectors at which cells are made, the first two digits of a DAC code."""

from collections.abc import Iterable

from bangiao.graph.store.answer import GraphNode
from bangiao.queries.matching.sectors import dac
from bangiao.queries.words import Words

GROUPS: dict[str, Words] = {
    "11": Words("Giáo dục", "Education"),
    "12": Words("Y tế", "Health"),
    "13": Words("Dân số, sức khỏe sinh sản", "Population and reproductive health"),
    "14": Words("Cấp nước, vệ sinh môi trường", "Water supply and sanitation"),
    "15": Words("Nhà nước, xã hội, pháp luật", "Government and civil society"),
    "16": Words("Hạ tầng, dịch vụ xã hội khác", "Other social infrastructure and services"),
    "21": Words("Giao thông, kho bãi", "Transport and storage"),
    "22": Words("Thông tin, truyền thông", "Communications"),
    "23": Words("Năng lượng", "Energy"),
    "24": Words("Ngân hàng, tài chính", "Banking and financial services"),
    "25": Words("Kinh doanh, dịch vụ khác", "Business and other services"),
    "31": Words("Nông nghiệp, lâm nghiệp, thủy sản", "Agriculture, forestry, fishing"),
    "32": Words("Công nghiệp, khai khoáng, xây dựng", "Industry, mining, construction"),
    "33": Words("Thương mại, du lịch", "Trade and tourism"),
    "41": Words("Bảo vệ môi trường", "Environment protection"),
    "43": Words("Đa ngành", "Multisector"),
    "52": Words("Hỗ trợ lương thực", "Food assistance"),
    "72": Words("Ứng phó khẩn cấp", "Emergency response"),
    "73": Words("Tái thiết, phục hồi", "Reconstruction and rehabilitation"),
    "74": Words("Phòng chống thiên tai", "Disaster prevention and preparedness"),
}
"""The groups that a province can ask help in; money without a sector (budget support, debt, unspecified) is in none."""


def group(code: str | None) -> str | None:
    """The group of a DAC code of three or five digits; None for none, and for what is no sector.

    >>> group("31163"), group("998"), group(None)
    ('31', None, None)
    """
    found = (code or "")[:2]
    return found if found in GROUPS else None


def groups(codes: Iterable[str | None]) -> tuple[str, ...]:
    """The distinct groups of the codes, in order."""
    return tuple(sorted({found for code in codes if (found := group(code))}))


def group_of(sector: GraphNode) -> str | None:
    """The group of a Sector node, by its own DAC code or by that of the scheme it comes from."""
    return group(dac(sector))
