"""Reading YAML into typed structures, strictly: an unknown key, a wrong type or a missing file is a plain error."""

from __future__ import annotations

from pathlib import Path
from typing import Any, TypeVar

import msgspec
import yaml

T = TypeVar("T")

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class DataError(ValueError):
    """A data file is wrong. `problems` holds one line each: `path: what is wrong; what to do`."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


def read_yaml(path: Path) -> Any:
    """The plain content of a YAML file. Raises DataError when it is missing or is not YAML."""
    try:
        return yaml.load(path.read_text(encoding="utf-8"), Loader=_Loader)
    except FileNotFoundError:
        raise DataError([f"{path}: is missing; restore it"]) from None
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = f" at line {mark.line + 1}" if mark else ""
        raise DataError([f"{path}: is not valid YAML{line}; check indents and quotes"]) from None


def read_typed(path: Path, kind: type[T]) -> T:
    """The content of a YAML file as `kind`, a msgspec type. Raises DataError naming the key that is wrong."""
    try:
        return msgspec.convert(read_yaml(path), kind, strict=True)
    except msgspec.ValidationError as error:
        raise DataError([f"{path}: {error}; correct or remove it"]) from None
