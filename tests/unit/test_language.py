"""Another language is told from English, Welsh in few words."""

from __future__ import annotations

import pytest

from waymark.understanding.language import read_language


@pytest.mark.parametrize(("says", "language"), [
    ("Dw i'n poeni am fy merch", "cy"), ("rwy'n 14 ac mae rhywun yn fy mrifo", "cy"), ("diolch yn fawr", "cy"), ("plis helpwch fi", "cy"),
    ("my mam is sad", None), ("dad mam", None), ("oes", None), ("mam beth is here", None),
    ("ktoś mi grozi i nie wiem co mam robić", "pl"), ("someone keeps asking me for pictures", None), ("помогите пожалуйста мне угрожают в интернете", "ru"),
])
def test_language(says: str, language: str | None) -> None:
    assert read_language(says) == language
