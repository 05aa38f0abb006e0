"""Who acts: organisations and holders of public office."""

from typing import Annotated

from bangiao.graph.schema.declare import Node, Property, node


@node(prefix="org", vi="Tổ chức", en="Organisation", colour="#6c3483", rdf="org:Organization")
class Organisation(Node):
    """An agency, bank, fund, UN body, NGO, mission, ministry, company, association or research body.

    A class of organisations ("Vietnamese missions abroad") is one node with `is_class`, never its members.
    """

    kind: Annotated[str | None, Property("Loại", "Kind", index=True)] = None
    acronym: Annotated[str | None, Property("Tên viết tắt", "Acronym")] = None
    iati_ref: Annotated[str | None, Property("Mã IATI", "IATI reference", index=True, rdf="org:identifier")] = None
    country: Annotated[str | None, Property("Nước (ISO 2)", "Country (ISO 2)")] = None
    is_class: Annotated[bool | None, Property("Là một nhóm tổ chức", "Is a class of organisations")] = None
    website: Annotated[str | None, Property("Trang web", "Website", rdf="schema:url")] = None
    scale: Annotated[str | None, Property("Quy mô dự án", "Size of projects")] = None


@node(prefix="person", vi="Người giữ chức vụ", en="Office holder", colour="#7f8c8d", rdf="schema:Person")
class Person(Node):
    """A holder of a public office as the source names them; nothing private is kept."""

    office: Annotated[str | None, Property("Chức vụ", "Office")] = None
