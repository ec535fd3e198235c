"""Not TensorFlow: an inert stand-in that lets Rasa start without it.

Rasa 3.6 imports TensorFlow when it starts, even where no component of the pipeline computes with it.
Every name here can be imported, subclassed, used as a type and used as a decorator. Nothing computes:
calling anything else raises `StandInError`, which says what to do.
"""

from __future__ import annotations

import importlib.abc
import importlib.machinery
import os
import sys
from types import FunctionType, ModuleType
from typing import Any

# Rasa's telemetry posts errors, with local variables, to an outside server. Whatever starts Rasa here passes this line.
os.environ.setdefault("RASA_TELEMETRY_ENABLED", "false")

__version__ = "0.0.0-waymark-stand-in"

_ROOTS = ("tensorflow", "tensorflow_hub", "tensorflow_text", "keras")


class StandInError(RuntimeError):
    """Somebody asked the stand-in to compute."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"{name}: this is Waymark's stand-in for TensorFlow, which does not compute. A component of config.yml "
            "(DIETClassifier, TEDPolicy, ResponseSelector, ...) needs the real one: take that component out, or "
            "install tensorflow in an environment of your own."
        )


class _InertType(type):
    """The type of every inert name: attributes are inert names too, and a call decorates or is refused."""

    def __getattr__(cls, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        made = _inert(f"{cls.__qualname__}.{name}")
        setattr(cls, name, made)
        return made

    def __call__(cls, *args: Any, **options: Any) -> Any:
        if len(args) == 1 and isinstance(args[0], (FunctionType, type)) and not options:
            return args[0]  # @tf.function
        if not args and options.keys() <= {"input_signature", "experimental_relax_shapes", "reduce_retracing", "package", "name"}:
            return lambda function: function  # @tf.function(input_signature=...)
        raise StandInError(cls.__qualname__)

    def __getitem__(cls, _key: Any) -> Any:
        return cls


def _inert(name: str) -> Any:
    return _InertType(name.rpartition(".")[2], (), {"__qualname__": name, "__module__": "tensorflow"})


class _InertModule(ModuleType):
    """A module in which every name exists."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        made = _inert(f"{self.__name__}.{name}")
        setattr(self, name, made)
        return made


class _InertFinder(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Finds any module below the stand-in's roots."""

    def find_spec(self, fullname: str, path: Any = None, target: Any = None) -> Any:
        if "." in fullname and fullname.partition(".")[0] in _ROOTS:
            return importlib.machinery.ModuleSpec(fullname, self, is_package=True)
        return None

    def create_module(self, spec: importlib.machinery.ModuleSpec) -> ModuleType:
        return _InertModule(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        """Nothing to run: names appear as they are asked for."""


sys.meta_path.append(_InertFinder())


def __getattr__(name: str) -> Any:
    if name.startswith("__"):
        raise AttributeError(name)
    made = _inert(f"tensorflow.{name}")
    globals()[name] = made
    return made
