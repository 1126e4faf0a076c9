"""Signatures of generated methods, and overloads: by the fields of the body, and by the view of the answer."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from types import MappingProxyType

import attrs

from .annotations import quoted, request_type, response_type
from .arguments import SCOPE
from .resource_module import Method, MethodArgument, OptionalForm
from .schema_types import MAPPING, ListType, ModelType, ScalarType, Type, names_in
from .views import view_argument

__all__ = ["LAZY", "NO_FORMS", "NO_GROUPS", "arguments_in_order", "definition", "paging_arguments"]

NO_FORMS: Mapping[str, OptionalForm] = MappingProxyType({})
NO_GROUPS: Mapping[str, Collection[str]] = MappingProxyType({})
LAZY = ("pages", "file", "sync")
"""Kinds of methods that return an object that sends its requests later."""
_UPDATES = "updates: Iterable[Mapping[str, Any]] | AsyncIterable[Mapping[str, Any]]"
_UNSET = ScalarType("Unset")
# Parameters that every list has.
_PAGING_PARAMETERS = {"per_page": "int | Unset = UNSET", "concurrency": "int = 1"}


def arguments_in_order(method: Method) -> list[MethodArgument]:
    """Return the arguments of a method: required ones first, and of these first those of the path."""

    def rank(argument: MethodArgument) -> tuple[bool, bool]:
        return (not argument.required or argument.name in SCOPE, "path" not in argument.locations)

    return sorted(method.arguments, key=rank)


def paging_arguments(method: Method) -> list[str]:
    """Return the names of the parameters that a list of that style of pagination has."""
    if method.kind != "pages":
        return []
    pager = method.pager
    return [*(["per_page"] if pager.size else []), *(["concurrency"] if pager.first is not None else [])]


def definition(
    method: Method,
    customizable: Collection[str] = (),
    optional_forms: Mapping[str, OptionalForm] = NO_FORMS,
    groups: Mapping[str, Collection[str]] = NO_GROUPS,
    decorator: str = "",
) -> str:
    """Return the definition of a method up to its colon, with its overloads if there are any.

    Args:
        method: the method.
        customizable: the inputs with custom fields.
        optional_forms: the optional forms of those inputs that have required fields.
        groups: the keys of groups of query parameters, such as filters, by class name.
        decorator: decorator of the method, with its indentation.
    """
    own = _definition(method, _signature(method, customizable), _returns(method))
    overloads = _body_overloads(method, customizable, optional_forms, decorator)
    if method.views:
        if overloads:
            raise ValueError(f"{method.operation.key}: a method with views can't have overloads of its body.")
        overloads = _view_overloads(method, customizable, groups, decorator)
    if overloads:
        return f"{overloads}    @overloaded\n{decorator}{own}"
    return f"{decorator}{own}"


def _body_overloads(
    method: Method, customizable: Collection[str], optional_forms: Mapping[str, OptionalForm], decorator: str
) -> str:
    """Return the overloads of a method whose body has required fields and custom ones; empty for other methods.

    A TypedDict can't have keys with the id of a custom field, so the body may be any mapping; but a mapping may lack a
    required field. Three overloads tell bodies apart: complete ones, those with documented fields alone that lack some,
    whose result type checkers do not let the caller await, and all other mappings.
    """
    bodies = [
        argument for argument in method.arguments if not optional_forms.keys().isdisjoint(names_in(argument.type))
    ]
    if not bodies:
        return ""
    forms = {name: optional_forms[name] for argument in bodies for name in names_in(argument.type)}
    optional = {name: ModelType(form.name) for name, form in forms.items()}
    incomplete = [f"{argument.name}: {request_type(_replaced(argument.type, optional))}" for argument in bodies]
    keys = [quoted(key) for form in forms.values() for key in form.required]
    mistake = f"RequiredFields[Literal[{', '.join(keys)}]]"
    mappings = attrs.evolve(method, arguments=tuple(_as_mapping(argument, forms) for argument in method.arguments))
    strict = {*customizable} - forms.keys()
    definitions = (
        decorator + _definition(method, _signature(method, strict), _returns(method)),
        f"    def {method.name}(self, *, {', '.join(incomplete)}, **others: Any) -> {mistake}:",
        decorator + _definition(method, _signature(mappings, strict), _returns(method)),
    )
    return "".join(f"    @overload\n{text} ...\n" for text in definitions)


def _view_overloads(
    method: Method, customizable: Collection[str], groups: Mapping[str, Collection[str]], decorator: str
) -> str:
    """Return the overloads of a method whose answer depends on the view, first that of calls that name none."""
    argument = view_argument(method)
    assert argument is not None  # noqa: S101 -- for the type checker
    values: dict[Type, list[str]] = {}
    for value in ("", *argument.values):
        values.setdefault(method.views.get(value, method.answer), []).append(value)
    texts: list[str] = []
    required = 0
    for answer, names in values.items():
        own = tuple(filter(None, names))
        view = attrs.evolve(argument, values=own, required="" not in names, type=argument.type if own else _UNSET)
        arguments = tuple(view if other is argument else other for other in method.arguments)
        form = attrs.evolve(method, answer=answer, arguments=arguments)
        required += view.required
        # In two overloads, any text would make them overlap.
        texts += _mistake_overloads(form, view, groups, any_text=view.required and required == 1)
        texts.append(decorator + _definition(form, _signature(form, customizable), _returns(form)))
    return "".join(f"    @overload\n{text} ...\n" for text in texts)


def _mistake_overloads(
    form: Method, view: MethodArgument, groups: Mapping[str, Collection[str]], *, any_text: bool
) -> Iterator[str]:
    """Yield an overload for each group of query parameters, which no correct call has to match.

    mypy reports the overload whose parameters have about the types of the arguments, as a dict and a TypedDict do not,
    nor text and a literal: without an overload for these it would only report that no overload matches.
    """
    for argument in form.arguments:
        if argument.filters and (keys := [quoted(key) for name in names_in(argument.type) for key in groups[name]]):
            mistake = f"{argument.name}: dict[Literal[{', '.join(keys)}], DocumentedType]"
            own = f"{view.name}: {'Sequence[Never] | ' if any_text else ''}{_parameter(view, ()).partition(': ')[2]}"
            yield f"    def {form.name}(self, *, {mistake}, {own}, **others: Any) -> {_returns(form)}:"


def _definition(method: Method, parameters: str, returns: str) -> str:
    return f"    {'def' if method.kind in LAZY else 'async def'} {method.name}({parameters}) -> {returns}:"


def _as_mapping(argument: MethodArgument, forms: Collection[str]) -> MethodArgument:
    return attrs.evolve(argument, type=_replaced(argument.type, dict.fromkeys(forms, MAPPING)))


def _replaced(type_: Type, types: Mapping[str, Type]) -> Type:
    """Return a type with models replaced, by their names."""
    if isinstance(type_, ListType):
        return ListType(_replaced(type_.item, types))
    return types.get(type_.name, type_)


def _signature(method: Method, customizable: Collection[str]) -> str:
    parameters = [_parameter(argument, customizable) for argument in arguments_in_order(method)]
    parameters += [f"{name}: {_PAGING_PARAMETERS[name]}" for name in paging_arguments(method)]
    if method.kind == "sync":
        parameters += ["batch_size: int = MAX_BATCH", "concurrency: int = 1"]
    options = "ScopedOptions" if any(argument.name == "company_id" for argument in method.arguments) else "Options"
    return ", ".join(
        [
            "self",
            *([_UPDATES] if method.kind == "sync" else []),
            *(["*", *parameters] if parameters else []),
            f"**options: Unpack[{options}]",
        ]
    )


def _parameter(argument: MethodArgument, customizable: Collection[str]) -> str:
    if argument.name in SCOPE or argument.type == _UNSET:
        return f"{argument.name}: {'Id | ' if argument.name in SCOPE else ''}Unset = UNSET"
    text = request_type(argument.type, argument.values, customizable)
    if isinstance(argument.type, ListType) and "query" in argument.locations:
        item = request_type(argument.type.item, argument.values)
        text = f"{item} | Sequence[{item}]"
    if argument.required:
        return f"{argument.name}: {text}"
    if argument.filters:
        # In a union with the marker, type checkers would not name a wrong key.
        return f"{argument.name}: {text} = OMITTED"
    none = " | None" if "body" in argument.locations and text != "Any" else ""
    return f"{argument.name}: {text} | Unset{none} = UNSET"


def _returns(method: Method) -> str:
    answer = response_type(method.answer)
    return {
        "one": answer,
        # Not ``list``: in the class body that name may be a method.
        "many": f"Sequence[{answer}]",
        "pages": f"Pages[{answer}]",
        "any": "Any",
        "none": "None",
        "file": "AbstractAsyncContextManager[StreamedResponse]",
        "sync": f"Sync[{answer}]",
        "partial": "PartialResult",
        "job": f"Job[{answer}]",
    }[method.kind]
