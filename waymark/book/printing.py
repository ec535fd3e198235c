"""The book as one HTML file that needs nothing else, for a screen and for paper."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape

from waymark.book.contents import contents
from waymark.signposting.desk import Desk


def book(desk: Desk, today: date) -> str:
    """The whole book. Raises nothing that the desk would not."""
    templates = Environment(loader=FileSystemLoader(Path(__file__).parent), autoescape=select_autoescape(), undefined=StrictUndefined, trim_blocks=True)
    return templates.get_template("book.html").render(contents(desk, today))
