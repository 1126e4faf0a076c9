"""Pages as Python: what is written is formatted afterwards."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterator, Mapping, Sequence

from .annotations import came, given, or_none, quoted
from .docstrings import about, heading
from .methods import method_text
from .modules import ResourceModule, is_moment
from .naming import Name
from .schema_types import ListType, ModelField, ScalarType, attribute, names_in

__all__ = ["SOURCES", "class_name", "page_text", "namespaces_text"]

_HEADER = "# Written by aprocore._codegen from Procore's reference: never edited by hand.\n"
#: What is said of all methods of a page.
_ALL = (
    "Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in\n"
    "    :class:`~aprocore.rest._base.Options`."
)
_FUTURE = "from __future__ import annotations\n"
#: Where the names are from that pages use.
SOURCES = {
    "collections.abc": ("AsyncIterable", "Iterable", "Mapping", "Sequence"),
    "contextlib": ("AbstractAsyncContextManager",),
    "typing": ("TYPE_CHECKING", "Any", "Literal", "TypedDict", "Unpack"),
    "...model": ("Model", "record", "renamed"),
    "...types": ("Date", "DateTime", "Decimal", "Id"),
    ".._base": (
        "MAX_BATCH",
        "UNSET",
        "DateRange",
        "Options",
        "Pager",
        "Pages",
        "PartialResult",
        "Resource",
        "ScopedOptions",
        "StreamedResponse",
        "Sync",
        "Unset",
        "Upload",
        "deprecated",
        "some",
    ),
    ".._lazy": ("load",),
}


def page_text(page: ResourceModule, resources: Sequence[ResourceModule] = ()) -> str:
    """Return a page's module; ``resources`` are those of the namespace, where it is one."""
    models, inputs, groups = page.models.records, page.inputs.records, page.groups
    body = "\n\n\n".join(
        [
            *(_model(page, name) for name in sorted(models)),
            *(_typed_dict(name, _use(page, name), _input_fields(inputs[name])) for name in sorted(inputs)),
            *(_typed_dict(name, _use(page, name), _group_fields(groups[name])) for name in sorted(groups)),
            _resource(page, resources),
        ]
    )
    names = ", ".join(quoted(name) for name in sorted({*models, *inputs, *groups, class_name(page)}))
    checked = [f"from .{each.resource} import {class_name(each)}" for each in resources]
    imports = "\n".join(_imports(body, checked))
    title = f'"""{heading(page.tag, page.module)}."""'
    return f"{title}\n\n{_HEADER}\n{_FUTURE}\n{imports}\n\n__all__ = [{names},]\n\n\n{body}\n"


def namespaces_text(namespaces: Sequence[ResourceModule]) -> str:
    """Return the module of the session that has all namespaces."""
    checked = "\n".join(f"    from .{each.namespace} import {class_name(each)}" for each in namespaces)
    properties = "\n".join(_property(each.namespace, each, "self") for each in namespaces)
    return (
        f'"""The session with Procore\'s operations by name."""\n\n{_HEADER}\n{_FUTURE}\n'
        "from typing import TYPE_CHECKING\n\nfrom ..session import Session\nfrom ._lazy import load\n\n"
        f'if TYPE_CHECKING:\n{checked}\n\n__all__ = ["ApiNamespaces"]\n\n\n'
        'class ApiNamespaces(Session):\n    """A session on which each of Procore\'s tools has its operations."""\n\n'
        f"{properties}"
    )


def class_name(page: ResourceModule) -> str:
    """Return the name of the class that has a page's methods."""
    return Name(page.namespace, page.resource, "").class_name


def _imports(body: str, checked: Sequence[str]) -> Iterator[str]:
    # Neither what is quoted, unless it is the type of a key, nor the names of fields.
    strings = re.compile(r'""".*?"""|(: )?"[^"\n]*"', re.DOTALL)
    code = strings.sub(lambda match: match[0] if match[1] else "", body)
    code = re.sub(r"^ +\w+(?=: )", "", code, flags=re.MULTILINE)
    words = {*re.findall(r"[A-Za-z_]+", code), *(["TYPE_CHECKING"] if checked else [])}
    for module, names in SOURCES.items():
        used = [name for name in names if name in words]
        if used:
            yield f"from {module} import {', '.join(used)}"
    if checked:
        yield "\nif TYPE_CHECKING:"
        yield from (f"    {line}" for line in checked)


# -- objects ----------------------------------------------------------------------------------------------------------


def _model(page: ResourceModule, name: str) -> str:
    fields = page.models.records[name]
    lines = [f'@record\nclass {name}(Model):\n    """{_origin(page, name)}"""\n']
    for key, field in sorted(fields.items(), key=lambda item: item[0] != "id"):
        own = attribute(key)
        default = "None" if own == key else f"renamed({quoted(key)})"
        lines.append(f"    {own}: {or_none(came(field.type))} = {default}")
    return "\n".join(lines)


def _origin(page: ResourceModule, name: str) -> str:
    """Say where an object comes from."""
    holders = _holders(page.models.records, name)
    if holders and name != page.entity:
        _, parent, key = min(holders)
        return f"``{key}`` of :class:`{parent}`."
    given = (each.name for each in page.methods if name != page.entity and name in names_in(each.answer))
    if method := next(given, None):
        return f"What :meth:`{class_name(page)}.{method}` gives."
    return f"What Procore tells of {about(page.tag)}."


def _use(page: ResourceModule, name: str) -> str:
    """Say what a mapping that is sent is for."""
    keys = [of.key for each in page.methods for of in each.arguments if name in names_in(of.type)]
    keys = keys or [key for _, _, key in sorted(_holders(page.inputs.records, name))]
    if name in page.groups:
        return f"What ``{keys[0]}`` takes; names that are not here pass as well."
    return f"What is sent as ``{keys[0]}``."


def _holders(records: Mapping[str, Mapping[str, ModelField]], name: str) -> list[tuple[int, str, str]]:
    """Return the other objects that have one, and under which key, with what to sort them by."""
    return [
        (len(holder), holder, key)
        for holder, fields in records.items()
        for key, field in fields.items()
        if holder != name and name in names_in(field.type)
    ]


def _typed_dict(name: str, said: str, fields: Mapping[str, str]) -> str:
    if all(key.isidentifier() and not keyword.iskeyword(key) for key in fields):
        lines = "\n".join(f"    {key}: {text}" for key, text in fields.items())
        return f'class {name}(TypedDict, total=False):\n    """{said}"""\n\n{lines}'
    items = ", ".join(f"{quoted(key)}: {quoted(text)}" for key, text in fields.items())
    return f'{name} = TypedDict("{name}", {{{items}}}, total=False)'


def _input_fields(fields: Mapping[str, ModelField]) -> dict[str, str]:
    return {key: or_none(given(field.type, field.values)) for key, field in fields.items()}


def _group_fields(fields: Mapping[str, ModelField]) -> dict[str, str]:
    return {key: _filter(key, field) for key, field in fields.items()}


def _filter(key: str, field: ModelField) -> str:
    one = field.type.of if isinstance(field.type, ListType) else field.type
    if key == "include_deleted":
        return 'Literal["only", "with"]'
    if is_moment(key, one):
        return "DateRange"
    text = given(one, field.values)
    return text if isinstance(one, ScalarType) and one.name in ("bool", "Any") else f"{text} | Sequence[{text}]"


# -- classes with methods ---------------------------------------------------------------------------------------------


def _resource(page: ResourceModule, resources: Sequence[ResourceModule]) -> str:
    return "\n".join(
        [
            f'class {class_name(page)}(Resource):\n    """{heading(page.tag, page.module)}.\n\n    {_ALL}\n    """\n',
            "    __slots__ = ()\n",
            *(_property(each.resource or "", each, "self._session") for each in resources),
            *(method_text(method) for method in page.methods),
        ]
    )


def _property(name: str, page: ResourceModule, session: str) -> str:
    cls = class_name(page)
    module = f".{page.namespace}.{page.resource}" if page.resource else f".{page.namespace}"
    return (
        f'    @property\n    def {name}(self) -> {cls}:\n        """{heading(page.tag, page.module)}."""\n'
        f"        resource: {cls} = load({quoted(module)}, {quoted(cls)})({session})\n        return resource\n"
    )
