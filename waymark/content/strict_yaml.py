"""Reading YAML into typed structures, strictly: an unknown key, a wrong type or a missing file is a plain error."""

from __future__ import annotations

from pathlib import Path
from typing import Any, TypeVar

import msgspec
import yaml

T = TypeVar("T")

#: libyaml's loader where PyYAML has it: about eight times as fast, which first paint needs.
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class DataError(ValueError):
    """A data file is wrong. `problems` holds one line each: `path: what is wrong; what to do`."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


def read_yaml(path: Path) -> Any:
    """The plain content of a YAML file. Raises DataError when it is missing or is not YAML."""
    try:
        return yaml.load(path.read_text(encoding="utf-8"), Loader=LOADER)
    except FileNotFoundError:
        raise DataError([f"{path}: is missing; restore it"]) from None
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = f" at line {mark.line + 1}" if mark else ""
        raise DataError([f"{path}: is not valid YAML{line}; check indents and quotes"]) from None


def repeated_keys(path: Path) -> list[str]:
    """Keys that stand twice in one mapping, of which YAML would silently keep the last."""
    return _repeated(yaml.compose(path.read_text(encoding="utf-8"), Loader=LOADER), "")


def under(where: str, key: object) -> str:
    """The place of a key below a place: `channels[0].hours`."""
    return f"{where}.{key}" if where else str(key)


def read_typed(path: Path, kind: type[T]) -> T:
    """The content of a YAML file as `kind`, a msgspec type. Raises DataError naming the key that is wrong."""
    raw = read_yaml(path)
    if repeated := repeated_keys(path):
        raise DataError([f"{path}: {where} is there twice; keep one of them" for where in repeated])
    try:
        return msgspec.convert(raw, kind, strict=True)
    except msgspec.ValidationError as error:
        raise DataError([f"{path}: {error}; correct or remove it"]) from None


def _repeated(node: yaml.Node | None, where: str) -> list[str]:
    if isinstance(node, yaml.SequenceNode):
        return [found for n, item in enumerate(node.value) for found in _repeated(item, f"{where}[{n}]")]
    if not isinstance(node, yaml.MappingNode):
        return []
    names = [under(where, key.value) for key, _ in node.value]
    below = [found for name, (_, value) in zip(names, node.value, strict=True) for found in _repeated(value, name)]
    return [name for n, name in enumerate(names) if name in names[:n]] + below
