"""Templates with what all of them need."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import Response
from starlette.templating import Jinja2Templates

#: What the script asks for: the new turn alone.
FRAGMENT = "text/vnd.waymark.turn+html"
_TEMPLATES = Path(__file__).parent / "templates"


@lru_cache(maxsize=1)
def templates() -> Jinja2Templates:
    """All templates, read when they are first used."""
    made = Jinja2Templates(directory=_TEMPLATES)
    made.env.globals["day"] = day
    return made


def render(request: Request, name: str, context: dict[str, Any]) -> Response:
    """A page around a template's own values. context: `is_framed` makes outside links open beside the frame."""
    state = request.app.state
    is_framed = bool(context.get("is_framed"))
    shared = {"operator": state.page, "style": Markup(state.style), "footer": state.footer, "outside": _outside_in_frame if is_framed else _outside}  # noqa: S704
    response: Response = templates().TemplateResponse(request, name, shared | context)
    return response


def day(iso: str) -> str:
    """A date for people: "22 November 2026"."""
    read = date.fromisoformat(iso)
    return f"{read.day} {read:%B %Y}"


def _outside(href: str) -> Markup:
    """Attributes of a link: the next site is not told where somebody came from."""
    return Markup(' rel="noreferrer noopener"') if href.startswith("http") else Markup("")


def _outside_in_frame(href: str) -> Markup:
    return Markup(' rel="noreferrer noopener" target="_blank"') if href.startswith("http") else Markup("")
