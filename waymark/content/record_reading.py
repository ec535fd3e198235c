"""Reading a record into a strict type and collecting every problem in it, where msgspec alone stops at the first.

Somebody who corrects a file by hand sees all that is wrong with it at once, each with what to do.
"""

from __future__ import annotations

import types
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal, TypeVar, Union, get_args, get_origin

import msgspec

from waymark.content.strict_yaml import DataError, read_yaml, repeated_keys, under

T = TypeVar("T", bound=msgspec.Struct)

#: Stands for what could not be read, so that reading can go on.
_WRONG = object()
#: One problem: where in the file, what is wrong, what to do.
Problem = tuple[str, str, str]


def read_record(path: Path, kind: type[T]) -> tuple[T | None, list[Problem]]:
    """The record in a YAML file, and all that is wrong with it; None where too much is missing to build one."""
    try:
        raw = read_yaml(path)
    except DataError as error:
        what = error.problems[0].removeprefix(f"{path}: ").partition("; ")
        return None, [("", what[0], what[2])]
    problems: list[Problem] = [
        (where, "is there twice", "keep one of them") for where in repeated_keys(path)
    ]
    record = _read(kind, raw, "", problems)
    return (None if record is _WRONG else record), problems


def _read(kind: Any, raw: Any, where: str, problems: list[Problem]) -> Any:
    kind = _fitting(kind, raw)
    if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
        return _read_struct(kind, raw, where, problems)
    if get_origin(kind) is tuple and isinstance(raw, list):
        items = [_read(get_args(kind)[0], item, f"{where}[{n}]", problems) for n, item in enumerate(raw)]
        return tuple(item for item in items if item is not _WRONG)
    if get_origin(kind) is dict and isinstance(raw, dict):
        read = {key: _read(get_args(kind)[1], item, f"{where}.{key}", problems) for key, item in raw.items()}
        return {key: item for key, item in read.items() if item is not _WRONG}
    try:
        return msgspec.convert(raw, kind)
    except msgspec.ValidationError:
        problems.append((where, f"is {_shown(raw)}", _remedy(kind, raw)))
        return _WRONG


def _read_struct(kind: type[msgspec.Struct], raw: Any, where: str, problems: list[Problem]) -> Any:
    if not isinstance(raw, dict):
        problems.append((where, f"is {_shown(raw)}", f"write keys and values: {', '.join(kind.__struct_fields__)}"))
        return _WRONG
    fields = _fields(kind)
    for key in raw.keys() - {field.name for field in fields}:
        problems.append((under(where, key), "is not a known key", f"remove it; known are {', '.join(kind.__struct_fields__)}"))
    read: dict[str, Any] = {}
    is_whole = True
    for field in fields:
        here = under(where, field.name)
        if field.name in raw:
            read[field.name] = _read(field.type, raw[field.name], here, problems)
            is_whole = is_whole and read[field.name] is not _WRONG
        elif field.required:
            problems.append((here, "is missing", "add it, as unknown if nobody knows it"))
            is_whole = False
    return kind(**read) if is_whole else _WRONG


@lru_cache(maxsize=64)
def _fields(kind: type[msgspec.Struct]) -> tuple[msgspec.structs.FieldInfo, ...]:
    return msgspec.structs.fields(kind)


def _fitting(kind: Any, raw: Any) -> Any:
    """Of a union, the member that the shape of the data asks for."""
    if get_origin(kind) not in (Union, types.UnionType):
        return kind
    for member in get_args(kind):
        is_struct = isinstance(member, type) and issubclass(member, msgspec.Struct)
        if (is_struct and isinstance(raw, dict)) or (get_origin(member) is tuple and isinstance(raw, list)):
            return member
    return kind


def _remedy(kind: Any, raw: Any) -> str:
    choices = [choice for part in (kind, *get_args(kind)) if get_origin(part) is Literal for choice in get_args(part)]
    if choices:
        return f"use one of {', '.join(choices)}"
    takes_text = kind is str or str in get_args(kind)
    if takes_text and raw is not None and not isinstance(raw, (dict, list)):
        return "put it in quotes"
    expected = "text" if takes_text else "a list" if get_origin(kind) is tuple else "a whole number" if int in (kind, *get_args(kind)) else "keys and values"
    return f"write {expected}"


def _shown(raw: object) -> str:
    return "empty" if raw is None else "a list" if isinstance(raw, list) else "a mapping" if isinstance(raw, dict) else repr(raw)
