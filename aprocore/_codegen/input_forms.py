"""Forms of the objects in request bodies: what creates a thing requires other fields than what updates it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

import attrs

from .resource_module import OptionalForm, ResourceModule
from .schema_types import ListType, ModelField, ModelType, Type, camel

__all__ = ["split_inputs"]

Required = frozenset[str]
"""Keys of the required fields of an object."""


def split_inputs(module: ResourceModule) -> None:
    """Replace each object in requests whose required fields differ between its uses by one class for each.

    ``RfiInput``, which requires least, keeps its name; ``RfiCreateInput`` is what ``create`` takes. Fields that do not
    differ are in their common base, ``RfiFields``.
    """
    module.inputs.retain(argument.type for method in module.methods for argument in method.arguments)
    originals = module.inputs.records
    forms = {name: _forms_of(module, name) for name in originals}

    def in_form(type_: Type, required: Required | None = None) -> Type:
        if isinstance(type_, ListType):
            return ListType(in_form(type_.item, required))
        if not isinstance(type_, ModelType) or type_.name not in forms:
            return type_
        nested = module.inputs.nested.get(type_.name, frozenset())
        return ModelType(forms[type_.name][_known(originals[type_.name], nested if required is None else required)])

    module.inputs.records = {}
    for name, fields in originals.items():
        resolved = {key: attrs.evolve(field, type=in_form(field.type)) for key, field in fields.items()}
        _add_forms(module, name, resolved, forms[name])
    module.methods = [
        attrs.evolve(
            method,
            arguments=tuple(
                attrs.evolve(argument, type=in_form(argument.type, argument.required_fields))
                for argument in method.arguments
            ),
        )
        for method in module.methods
    ]


def _forms_of(module: ResourceModule, name: str) -> dict[Required, str]:
    """Return the class names of an object by the fields that they require."""
    fields, stem = module.inputs.records[name], name.removesuffix("Input")
    uses: dict[Required, str] = {}
    for method, required in _uses(module, name):
        uses.setdefault(_known(fields, required), method)
    if name in module.inputs.customizable:
        # What overloads compare with: see ``signatures.py``.
        uses.setdefault(frozenset(), "")
    if name in module.inputs.nested:
        uses.setdefault(_known(fields, module.inputs.nested[name]), "part")
    first, *others = sorted(uses, key=lambda required: (len(required), sorted(required)))
    forms = {first: name}
    for required in sorted(others, key=uses.__getitem__):
        unversioned = re.sub(r"_v\d+_\d+$", "", uses[required])
        names = (f"{stem}{camel(method)}Input" for method in (unversioned, uses[required]))
        forms[required] = next(form for form in names if form not in forms.values())
    return forms


def _uses(module: ResourceModule, name: str) -> Iterator[tuple[str, Required]]:
    for method in module.methods:
        for argument in method.arguments:
            item = argument.type
            while isinstance(item, ListType):
                item = item.item
            if item == ModelType(name):
                yield method.name, argument.required_fields


def _known(fields: Mapping[str, ModelField], required: Required) -> Required:
    return required.intersection(fields)


def _add_forms(
    module: ResourceModule, name: str, fields: Mapping[str, ModelField], forms: Mapping[Required, str]
) -> None:
    always = frozenset.intersection(*forms)
    differing = frozenset.union(*forms) - always
    shared = {key: _marked(field, always) for key, field in fields.items() if key not in differing}
    base = f"{name.removesuffix('Input')}Fields"
    if len(forms) > 1 and shared:
        module.inputs.records[base] = shared
        shared = {}
    for required, form in forms.items():
        own = {key: _marked(field, required) for key, field in fields.items() if key in differing}
        module.inputs.records[form] = {**shared, **own}
        if base in module.inputs.records:
            module.bases[form] = base
        if name in module.inputs.customizable:
            module.inputs.customizable.add(form)
            if required:
                names = tuple(filter(required.__contains__, fields))
                module.optional_forms[form] = OptionalForm(forms[frozenset()], names)


def _marked(field: ModelField, required: Required) -> ModelField:
    return attrs.evolve(field, required=field.key in required)
