"""Set up Waymark's environment from nothing but Python: uv into .tools, then everything pinned into .venv.

    python3 tools/set_up.py [--dev] [--python 3.12]

Does nothing when the lock has not changed since. Needs no pip packages of the system; standard library only.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1]
TOOLS, VENV = PROJECT / ".tools", PROJECT / ".venv"
BIN = "Scripts" if os.name == "nt" else "bin"
PYTHONS = ">=3.11,<3.14"


def say(text: str) -> None:
    """One plain line of progress."""
    print(f"  {text}", flush=True)


def run(*command: str, **environment: str) -> None:
    """Run a command; stop with its own words when it fails."""
    done = subprocess.run(command, cwd=PROJECT, env={**os.environ, **environment})
    if done.returncode:
        raise SystemExit(f"\nThat did not work: {' '.join(command[:4])} ...\nSee the lines above; then run the same make command again, it goes on from here.")


def uv() -> str:
    """The uv of this project, installed into .tools when it is missing."""
    found = TOOLS / BIN / ("uv.exe" if os.name == "nt" else "uv")
    if found.exists():
        return str(found)
    say("getting uv (installs the packages) ...")
    shutil.rmtree(TOOLS, ignore_errors=True)
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check"]
    made = subprocess.run([sys.executable, "-m", "venv", str(TOOLS)], capture_output=True, text=True)
    if made.returncode == 0:
        run(str(TOOLS / BIN / "python"), "-m", "pip", "--disable-pip-version-check", "install", "-q", "--require-hashes", "--no-deps", "-r", "tools/uv.lock")
    elif subprocess.run([*pip, "--version"], capture_output=True).returncode == 0:
        run(*pip, "install", "-q", "--require-hashes", "--no-deps", "--prefix", str(TOOLS), "-r", "tools/uv.lock", PIP_BREAK_SYSTEM_PACKAGES="1")
    else:
        raise SystemExit("This Python has neither venv nor pip. On Debian and Ubuntu: apt install python3-venv")
    if not found.exists():
        raise SystemExit(f"uv was installed but {found} is not there; delete {TOOLS} and try again")
    return str(found)


def wanted(lock: Path, python: str) -> str:
    """What the environment must have been made from."""
    return hashlib.sha256(lock.read_bytes() + (PROJECT / "pyproject.toml").read_bytes() + python.encode() + str(PROJECT).encode()).hexdigest()


def main() -> None:
    """Make .venv agree with the lock."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--dev", action="store_true", help="also what the tests and checks need")
    parser.add_argument("--python", default=os.environ.get("WAYMARK_PYTHON", PYTHONS), help=f"which Python to use (default: any {PYTHONS})")
    options = parser.parse_args()
    lock = PROJECT / ("requirements-dev.lock" if options.dev else "requirements.lock")
    stamp = VENV / "made-from"
    known = stamp.read_text(encoding="utf-8").split() if stamp.exists() else []
    if wanted(lock, options.python) in known:
        return
    started = time.monotonic()
    print("Setting up (a few minutes the first time, on a slow line)", flush=True)
    tool = uv()
    if not (VENV / BIN).exists():
        say("making .venv ...")
        run(tool, "venv", "--quiet", "--python", options.python, str(VENV))
    say(f"installing from {lock.name} (versions and hashes are pinned) ...")
    run(tool, "pip", "sync", "--require-hashes", "--python", str(VENV), str(lock))
    say("installing Waymark itself ...")
    run(tool, "pip", "install", "--quiet", "--no-deps", "--no-build-isolation", "--python", str(VENV), "--editable", ".")
    lines = [wanted(lock, options.python)]
    if options.dev:  # the tests' environment serves for running too
        lines.append(wanted(PROJECT / "requirements.lock", options.python))
    stamp.write_text("\n".join(lines), encoding="utf-8")
    say(f"done in {time.monotonic() - started:.0f} s")


if __name__ == "__main__":
    main()
