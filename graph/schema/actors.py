"""Who acts: organisations and holders of public office."""

from bangiao.graph.schema.declare import Node, node, prop


@node(prefix="org", vi="Tổ chức", en="Organisation", colour="#6c3483")
class Organisation(Node):
    """An agency, bank, fund, UN body, NGO, mission, ministry, company, association or research body.

    A class of organisations ("Vietnamese missions abroad") is one node with `is_class`, never its members.
    """

    kind: str | None = prop("Loại", "Kind", index=True)
    acronym: str | None = prop("Tên viết tắt", "Acronym")
    iati_ref: str | None = prop("Mã IATI", "IATI reference", index=True)
    country: str | None = prop("Nước (ISO 2)", "Country (ISO 2)")
    is_class: bool | None = prop("Là một nhóm tổ chức", "Is a class of organisations")
    scale: str | None = prop("Quy mô dự án", "Size of projects")


@node(prefix="person", vi="Người giữ chức vụ", en="Office holder", colour="#7f8c8d")
class Person(Node):
    """A holder of a public office as the source names them; nothing private is kept."""

    office: str | None = prop("Chức vụ", "Office")
