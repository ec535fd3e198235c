"""Write the requirements*.lock files from pyproject.toml: versions and hashes, no registry's name.

    python tools/lock.py           renew them
    python tools/lock.py --check   say whether they still answer pyproject.toml; changes nothing, needs no network
"""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

PROJECT = Path(__file__).resolve().parents[1]
UV = PROJECT / ".tools" / "bin" / "uv"
EXPORTS = {
    "requirements.lock": ["--no-dev", "--group", "build"],
    "requirements-dev.lock": ["--group", "build"],
    "requirements-training.lock": ["--only-group", "training"],
}


def renew() -> None:
    """Resolve and export."""
    uv = str(UV) if UV.exists() else "uv"
    subprocess.run([uv, "lock"], cwd=PROJECT, check=True)
    for name, groups in EXPORTS.items():
        text = subprocess.run(
            [uv, "export", "--quiet", "--format", "requirements-txt", "--no-emit-project", "--no-header", *groups],
            cwd=PROJECT, check=True, capture_output=True, text=True,
        ).stdout
        (PROJECT / name).write_text(text, encoding="utf-8")
        print(f"wrote {name}")


def problems() -> list[str]:
    """Where a lock does not answer what pyproject.toml asks for."""
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))
    asked = {"requirements.lock": [*project["project"]["dependencies"], *project["dependency-groups"]["build"]]}
    asked["requirements-dev.lock"] = [*asked["requirements.lock"], *project["dependency-groups"]["dev"]]
    asked["requirements-training.lock"] = project["dependency-groups"]["training"]
    found = []
    for name, requirements in asked.items():
        text = (PROJECT / name).read_text(encoding="utf-8")
        locked = {canonicalize_name(pin): version for pin, version in re.findall(r"^([A-Za-z0-9._-]+)==([^\s;\\]+)", text, re.M)}
        if "://" in re.sub(r"#.*", "", text):
            found.append(f"{name}: names a host; renew it with `make lock`")
        for line in requirements:
            wanted = Requirement(line)
            version = locked.get(canonicalize_name(wanted.name))
            if version is None or version not in wanted.specifier:
                found.append(f"{name}: {line} is not answered (locked: {version}); run `make lock`")
    return found


if __name__ == "__main__":
    if "--check" in sys.argv:
        if wrong := problems():
            raise SystemExit("\n".join(wrong))
    else:
        renew()
