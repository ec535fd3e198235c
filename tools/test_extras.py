"""What the tests need beside Python: Chromium. Installed from Debian's packages when this user may, else named.

    python tools/test_extras.py

Exit code 0 also when it is missing: the tests that need it then fail loudly, they are not skipped in silence.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")


def find_chromium() -> str | None:
    """The path of a Chromium of this machine: WAYMARK_CHROMIUM, or one on the PATH."""
    named = os.environ.get("WAYMARK_CHROMIUM")
    if named:
        return shutil.which(named)
    return next((path for name in NAMES if (path := shutil.which(name))), None)


def main() -> None:
    """Install Chromium where that is possible."""
    if find_chromium():
        return
    apt = shutil.which("apt-get")
    if apt and os.geteuid() == 0:
        print("  installing Chromium for the browser tests (Debian's package) ...", flush=True)
        quiet = {"stdout": subprocess.DEVNULL, "env": {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}}
        subprocess.run([apt, "update", "-qq"], check=False, **quiet)  # type: ignore[call-overload]
        subprocess.run([apt, "install", "-y", "-qq", "--no-install-recommends", "chromium"], check=False, **quiet)  # type: ignore[call-overload]
    if not find_chromium():
        print("  Chromium is missing: the browser tests will fail. Install chromium, or name one in WAYMARK_CHROMIUM.", file=sys.stderr)


if __name__ == "__main__":
    main()
