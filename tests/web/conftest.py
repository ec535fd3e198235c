"""The browser that the tests of the page share."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from tests.web.browser import launched


@pytest.fixture(scope="package")
def chromium() -> Iterator[Browser]:
    """A real Chromium; its absence is a failure, not a skip."""
    names = (os.environ.get("WAYMARK_CHROMIUM", ""), "chromium", "chromium-browser", "google-chrome")
    found = next((path for name in names if name and (path := shutil.which(name))), None)
    if found is None:
        pytest.fail("Chromium is missing. Install Debian's package chromium, or name one in WAYMARK_CHROMIUM.")
    with launched(found) as browser:
        yield browser
