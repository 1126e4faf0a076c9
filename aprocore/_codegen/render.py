"""Source code of generated modules, before formatting."""

from __future__ import annotations

import keyword
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from types import MappingProxyType

from .annotations import or_none, quoted, request_type, response_type
from .arguments import is_date_filter
from .docstrings import heading, noun_phrase
from .methods import method_text
from .naming import Name
from .resource_module import ResourceModule
from .schema_types import ANY, MIXED, ListType, ModelField, ScalarType, attribute, names_in
from .views import view_classes

__all__ = ["SOURCES", "class_name", "module_text", "namespace_texts", "namespaces_text", "stub_text"]

_HEADER = "# Generated; do not edit.\n"
# Part of the docstring of every namespace class; in every resource class it would be 3 % of the layer's size.
_SHARED = (
    "``company_id`` and ``project_id`` default to the session's, and ``per_page`` to a size that is safe for a list.\n"
    "    All methods also take the keyword arguments of :class:`~aprocore.rest._base.Options`."
)
# Characters up to which a namespace is one module, and resources that are smaller share one.
MAX_TOGETHER = 45_000
MAX_SMALL = 9_000
_FUTURE = "from __future__ import annotations\n"
# Names of modules by the names of resources, where they differ.
_NO_STEMS: Mapping[str, str] = MappingProxyType({})
SOURCES = {
    "collections.abc": ("AsyncIterable", "Iterable", "Mapping", "Sequence"),
    "contextlib": ("AbstractAsyncContextManager",),
    "typing": ("TYPE_CHECKING", "Any", "Literal", "Never", "Required", "TypedDict", "Unpack", "overload"),
    "...model": ("Model", "record", "renamed"),
    "...types": ("Date", "DateTime", "Decimal", "Id"),
    ".._base": (
        "MAX_BATCH",
        "OMITTED",
        "UNSET",
        "DateRange",
        "DocumentedType",
        "Job",
        "JobFile",
        "Options",
        "Pager",
        "Pages",
        "PartialResult",
        "RequiredFields",
        "Resource",
        "ScopedOptions",
        "StreamedResponse",
        "Sync",
        "Unset",
        "Upload",
        "deprecated",
        "overloaded",
        "some",
    ),
    ".._lazy": ("load",),
}
"""Names that generated modules may import, by module."""


def namespace_texts(namespace: ResourceModule, resources: Sequence[ResourceModule]) -> dict[str, str]:
    """Return the sources of a namespace by the names of its files.

    A resource is imported when it is used. A small namespace is one module, and small resources of others share some,
    because a file costs more in the wheel than most resources.
    """
    whole = _module(namespace, resources, together=True)
    names = [name for module in (namespace, *resources) for name in _class_names(module)]
    if len(whole) <= MAX_TOGETHER and len(names) == len(set(names)):
        return {"__init__.py": whole}
    groups = _groups(resources)
    stems = {resource.resource or "": stem for stem, group in groups.items() for resource in group}
    return {
        "__init__.py": _module(namespace, resources, stems),
        **{f"{stem}.py": _shared_module(group) for stem, group in groups.items()},
    }


def _groups(resources: Sequence[ResourceModule]) -> dict[str, list[ResourceModule]]:
    """Return the resources that share a module, by its name: small ones without a class name in common."""
    groups: list[list[ResourceModule]] = []
    names: list[set[str]] = []
    sizes: list[int] = []
    for resource in resources:
        size, own = len(_body(resource)), set(_class_names(resource))
        places = (
            number
            for number, group in enumerate(sizes)
            if size <= MAX_SMALL and group + size <= MAX_TOGETHER and own.isdisjoint(names[number])
        )
        number = next(places, len(groups))
        if number == len(groups):
            groups.append([])
            names.append(set())
            # No resource joins a large one.
            sizes.append(0 if size <= MAX_SMALL else MAX_TOGETHER)
        groups[number].append(resource)
        names[number] |= own
        sizes[number] += size
    return {f"{group[0].resource}{'_and_others' * (len(group) > 1)}": group for group in groups}


def module_text(module: ResourceModule, resources: Sequence[ResourceModule] = ()) -> str:
    """Return the source of a module; ``resources`` are those of a namespace, in modules of their own."""
    return _module(module, resources)


def _class_names(module: ResourceModule) -> list[str]:
    views = (name for classes in module.views.values() for name in classes)
    return [*module.models.records, *views, *module.inputs.records, *module.groups, class_name(module)]


def _module(
    module: ResourceModule,
    resources: Sequence[ResourceModule] = (),
    stems: Mapping[str, str] = _NO_STEMS,
    *,
    together: bool = False,
) -> str:
    bodies = [_body(module, resources, stems, together), *(_body(resource) for resource in resources if together)]
    checked = [
        f"from .{stems.get(resource.resource or '', resource.resource)} import {class_name(resource)}"
        for resource in resources
        if not together
    ]
    return _file(heading(module.tag, module.reference_module), bodies, checked)


def _shared_module(resources: Sequence[ResourceModule]) -> str:
    title = heading(resources[0].tag, resources[0].reference_module)
    others = ", and other small resources" * (len(resources) > 1)
    return _file(f"{title}{others}", [_body(resource) for resource in resources])


def _file(title: str, bodies: Sequence[str], checked: Sequence[str] = ()) -> str:
    body = "\n\n\n".join(bodies)
    imports = "\n".join(_imports(body, checked))
    # Without __all__, which would be a fortieth of the wheel: every class in the module is public.
    return f'"""{title}."""\n\n{_HEADER}\n{_FUTURE}\n{imports}\n\n\n{body}\n'


def _body(
    module: ResourceModule,
    resources: Sequence[ResourceModule] = (),
    stems: Mapping[str, str] = _NO_STEMS,
    together: bool = False,
) -> str:
    models, inputs, groups = module.models.records, module.inputs.records, module.groups
    return "\n\n\n".join(
        [
            *(_model(module, name) for name in sorted(models)),
            # Base classes first.
            *(_input(module, name) for name in sorted(inputs, key=lambda name: (name in module.bases, name))),
            *(
                _typed_dict(name, _request_docstring(module, name), _group_fields(groups[name]))
                for name in sorted(groups)
            ),
            _resource(module, resources, stems, together),
        ]
    )


def namespaces_text(namespaces: Sequence[ResourceModule]) -> str:
    """Return the source of the module with the class of all namespaces."""
    checked = "\n".join(f"    from .{namespace.namespace} import {class_name(namespace)}" for namespace in namespaces)
    properties = "\n".join(_property(namespace.namespace, namespace, "self") for namespace in namespaces)
    return (
        f'"""Namespaces of Procore\'s operations on a session."""\n\n{_HEADER}\n{_FUTURE}\n'
        "from typing import TYPE_CHECKING\n\nfrom ..session import Session\nfrom ._lazy import load\n\n"
        f'if TYPE_CHECKING:\n{checked}\n\n__all__ = ["ApiNamespaces"]\n\n\n'
        'class ApiNamespaces(Session):\n    """A session with a namespace for each of Procore\'s tools."""\n\n'
        f"{properties}"
    )


def stub_text(names_by_module: Mapping[str, Sequence[str]]) -> str:
    """Return the package's stub, which re-exports the public names of each module."""
    # Without "as" type checkers consider a name private.
    exports = [
        f"from .{module} import {name} as {name}\n" for module, names in names_by_module.items() for name in names
    ]
    packages, version = (
        "from . import batch as batch\nfrom . import sandbox as sandbox\n",
        "from ._version import __version__ as __version__\n",
    )
    return "".join([_HEADER, "\n", packages, version, *exports, "\n__all__: tuple[str, ...] = ()\n"])


def class_name(module: ResourceModule) -> str:
    """Return the name of the class with a module's methods."""
    return Name(module.namespace, module.resource, "").class_name


def _imports(body: str, checked: Sequence[str]) -> Iterator[str]:
    # Ignore strings, except types of keys, and names of fields.
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


def _model(module: ResourceModule, name: str) -> str:
    """Return a model, after the classes of its views, which have a part of its fields and are its base classes."""
    fields, base, texts = dict(module.models.records[name]), "Model", []
    for view, keys in view_classes(module, name):
        own = {key: fields.pop(key) for key in [*fields] if key in keys}
        texts.append(_record(view, base, f":class:`{name}` in a view with fewer fields.", own))
        base = view
    return "\n\n\n".join([*texts, _record(name, base, _model_docstring(module, name), fields)])


def _record(name: str, base: str, docstring: str, fields: Mapping[str, ModelField]) -> str:
    lines = [f'@record\nclass {name}({base}):\n    """{docstring}"""\n']
    for key, field in sorted(fields.items(), key=lambda item: item[0] != "id"):
        own = attribute(key)
        # All operations show the id of an object, and what all of them require; `record` explains responses without it.
        always = (key == "id" or field.required) and not field.nullable and field.type not in (ANY, MIXED)
        default = "None" if own == key else f"renamed({quoted(key)})"
        annotation = response_type(field.type, field.values)
        if always and own == key:
            lines.append(f"    {own}: {annotation}")
            continue
        annotation = annotation if always else or_none(annotation)
        # The field takes precedence over the property of every model.
        remark = "  # type: ignore[assignment]" if own in ("response", "custom") and annotation != "Any" else ""
        lines.append(f"    {own}: {annotation} = {default}{remark}")
    return "\n".join(lines)


def _model_docstring(module: ResourceModule, name: str) -> str:
    """Return the docstring of a model."""
    holders = _holders(module.models.records, name)
    if holders and name != module.entity:
        _, parent, key = min(holders)
        return f"``{key}`` of :class:`{parent}`."
    methods = (method.name for method in module.methods if name != module.entity and name in names_in(method.answer))
    if method := next(methods, None):
        return f"Returned by :meth:`{class_name(module)}.{method}`."
    return f"{noun_phrase(module.tag)}."


def _request_docstring(module: ResourceModule, name: str) -> str:
    """Return the docstring of an object or a group of parameters in requests."""
    users = [
        (argument.key, method.name)
        for method in module.methods
        for argument in method.arguments
        if name in names_in(argument.type)
    ]
    if forms := [form for form, base in module.bases.items() if base == name]:
        return f"Fields of {' and '.join(f':class:`{form}`' for form in sorted(forms))}."
    keys = [key for key, _ in users] or [key for _, _, key in sorted(_holders(module.inputs.records, name))]
    if name in module.bases and users:
        methods = ", ".join(f"``{method}``" for method in dict.fromkeys(method for _, method in users))
        return f"``{keys[0]}`` in the body of {methods}."
    if name not in module.groups:
        complete = (form for form, optional in module.optional_forms.items() if optional.name == name)
        return f"``{keys[0]}`` in a request body." if keys else f":class:`{next(complete)}` with optional fields."
    path = ".".join(filter(None, (module.namespace, module.resource)))
    methods = ", ".join(f"``{path}.{method}``" for method in dict.fromkeys(method for _, method in users))
    kind = "Query filters" if keys[0] == "filters" else f"Query parameters ``{keys[0]}[…]``"
    return f"{kind} of {methods}."


def _holders(records: Mapping[str, Mapping[str, ModelField]], name: str) -> list[tuple[int, str, str]]:
    """Return the objects with a field of that type, as sort key, name of the object and key of the field."""
    return [
        (len(holder), holder, key)
        for holder, fields in records.items()
        for key, field in fields.items()
        if holder != name and name in names_in(field.type)
    ]


def _input(module: ResourceModule, name: str) -> str:
    fields, customizable = module.inputs.records[name], module.inputs.customizable
    partial = not all(field.required for field in fields.values())
    texts = {key: _input_field(field, customizable, partial) for key, field in fields.items()}
    return _typed_dict(name, _request_docstring(module, name), texts, base=module.bases.get(name), partial=partial)


def _input_field(field: ModelField, customizable: Collection[str], partial: bool) -> str:
    text = request_type(field.type, field.values, customizable)
    if not field.required:
        return or_none(text)
    return f"Required[{text}]" if partial else text


def _typed_dict(
    name: str, docstring: str, fields: Mapping[str, str], *, base: str | None = None, partial: bool = True
) -> str:
    total = ", total=False" if partial else ""
    if base or all(key.isidentifier() and not keyword.iskeyword(key) for key in fields):
        lines = "\n".join(f"    {key}: {text}" for key, text in fields.items())
        return f'class {name}({base or "TypedDict"}{total}):\n    """{docstring}"""\n\n{lines}'
    items = ", ".join(f"{quoted(key)}: {quoted(text)}" for key, text in fields.items())
    return f'{name} = TypedDict("{name}", {{{items}}}{total})'


def _group_fields(fields: Mapping[str, ModelField]) -> dict[str, str]:
    return {key: _filter(key, field) for key, field in fields.items()}


def _filter(key: str, field: ModelField) -> str:
    type_ = field.type.item if isinstance(field.type, ListType) else field.type
    if key == "include_deleted":
        return 'Literal["only", "with"]'
    if is_date_filter(key, type_):
        return "DateRange"
    text = request_type(type_, field.values)
    return text if isinstance(type_, ScalarType) and type_.name in ("bool", "Any") else f"{text} | Sequence[{text}]"


# -- classes with methods ---------------------------------------------------------------------------------------------


def _resource(
    module: ResourceModule, resources: Sequence[ResourceModule], stems: Mapping[str, str], together: bool
) -> str:
    title = heading(module.tag, module.reference_module)
    docstring = f'"""{title}."""' if module.resource else f'"""{title}.\n\n    {_SHARED}\n    """'
    return "\n".join(
        [
            f"class {class_name(module)}(Resource):\n    {docstring}\n",
            "    __slots__ = ()\n",
            *(
                _property(resource.resource or "", resource, "self._session", stems, same_module=together)
                for resource in resources
            ),
            *(
                method_text(method, module.inputs.customizable, module.optional_forms, module.groups)
                for method in module.methods
            ),
        ]
    )


def _property(
    name: str, module: ResourceModule, session: str, stems: Mapping[str, str] = _NO_STEMS, *, same_module: bool = False
) -> str:
    cls = class_name(module)
    path = ".".join(["", module.namespace, *([stems.get(module.resource, module.resource)] if module.resource else [])])
    title = heading(module.tag, module.reference_module)
    if same_module:
        return (
            f'    @property\n    def {name}(self) -> {cls}:\n        """{title}."""\n        return {cls}({session})\n'
        )
    return (
        f'    @property\n    def {name}(self) -> {cls}:\n        """{title}."""\n'
        f"        resource: {cls} = load({quoted(path)}, {quoted(cls)})({session})\n        return resource\n"
    )
