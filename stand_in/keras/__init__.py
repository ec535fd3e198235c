"""Part of the inert stand-in for TensorFlow; see the package `tensorflow` beside this one."""

from tensorflow import _inert


def __getattr__(name: str) -> object:
    if name.startswith("__"):
        raise AttributeError(name)
    return _inert(f"keras.{name}")
