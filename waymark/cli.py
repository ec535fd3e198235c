"""The command line: waymark run | train | check | shell | book | bench."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from rich.console import Console

app = typer.Typer(add_completion=False, no_args_is_help=True, help="Waymark: points people to the right help, and keeps nothing.")


def _console(to_stderr: bool = True) -> Console:
    """Where words go. Imported when it is needed: `waymark run` needs none and is quicker up without."""
    from rich.console import Console

    return Console(stderr=to_stderr, highlight=False)


@app.command(epilog="Examples:  waymark run   |   waymark run --port 8080   |   WAYMARK_API_TOKEN=... waymark run --host 0.0.0.0")
def run(
    host: Annotated[str, typer.Option(help="address to listen on")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="port to listen on", min=1, max=65535)] = 5005,
) -> None:
    """Serve the page and the API. The page is there at once; understanding follows when Rasa has loaded."""
    from waymark.web.serve import serve

    raise typer.Exit(serve(host, port))


@app.command(epilog="Examples:  waymark train   |   waymark train --if-needed")
def train(if_needed: Annotated[bool, typer.Option("--if-needed", help="only when data, domain, config or code of the model changed")] = False) -> None:
    """Train the model from data/, domain/ and config.yml (a minute or two)."""
    from waymark.training import is_up_to_date
    from waymark.training import train as train_model

    if if_needed and is_up_to_date():
        return
    _console().print("Training the model, a minute or two on two cores ...")
    with _console().status("Training: reading lines, making vectors, fitting (a minute or two) ..."):
        try:
            train_model()
        except RuntimeError as error:
            _console().print(f"[red]{error}[/red]")
            raise typer.Exit(1) from None
    _console().print("Trained.")


@app.command(epilog="Example:  waymark check && git push")
def check() -> None:
    """Verify everything that needs no model: services, situations, rules, wording, training lines, locks."""
    from waymark.checking import problems

    found = problems()
    for each in found:
        _console().print(each, markup=False, soft_wrap=True)
    if found:
        _console().print(f"[red]{len(found)} to mend[/red]")
        raise typer.Exit(1)
    _console().print("All in order.")


@app.command(epilog="Examples:  waymark book   |   waymark book --out signed/2026-11.html")
def book(out: Annotated[Path, typer.Option(help="file to write")] = Path("waymark-book.html")) -> None:
    """Print everything that people are told and where each situation leads, as one page to read and sign."""
    from datetime import date

    from waymark.book.printing import book as print_book
    from waymark.content.strict_yaml import DataError
    from waymark.signposting.desk import the_desk

    try:
        out.write_text(print_book(the_desk(), date.today()), encoding="utf-8")
    except DataError as error:
        _console().print("\n".join(error.problems), markup=False, soft_wrap=True)
        raise typer.Exit(1) from None
    except OSError as error:
        _console().print(f"[red]{out} cannot be written: {error.strerror}[/red]")
        raise typer.Exit(1) from None
    _console().print(f"{out} is written. Open it in a browser, or print it.")


@app.command(epilog="Leave with Ctrl-D.")
def shell() -> None:
    """Talk to the bot in this terminal, as on a channel that cannot show cards."""
    from waymark.engine import Engine

    async def talk() -> None:
        engine = Engine()
        await engine.start()
        with _console().status("Loading ..."):
            await engine.ready()
        for each in engine.opening(None):
            if "text" in each:
                print(f"{each['text']}\n")
        while (line := await asyncio.to_thread(_ask)) is not None:
            for each in await engine.reply("shell", line, cards=False):
                print(f"{each['text']}\n")
        await engine.stop()

    asyncio.run(talk())


def _ask() -> str | None:
    try:
        return input("> ")
    except (EOFError, KeyboardInterrupt):
        return None


@app.command(epilog="Examples:  waymark bench   |   waymark bench understanding   |   waymark bench nlu --every 4 --diet /tmp/diet/bin/python")
def bench(
    part: Annotated[str, typer.Argument(help="all (server and understanding), server, understanding, or nlu (ways of understanding side by side)")] = "all",
    frozen: Annotated[Path | None, typer.Option(help="nlu: folder of the base encoder, from `python -m training.train_encoder --epochs 0`")] = None,
    diet: Annotated[Path | None, typer.Option(help="nlu: python of an environment with rasa and TensorFlow, for Rasa's default pipeline")] = None,
    every: Annotated[int, typer.Option(help="nlu: fit on each n-th training line", min=1)] = 1,
) -> None:
    """Measure: speed and memory of the server, and how well held-out messages are understood."""
    if part not in ("all", "server", "understanding", "nlu"):
        _console().print("[red]part is all, server, understanding or nlu[/red]")
        raise typer.Exit(2)
    if part in ("all", "understanding"):
        from waymark.benchmark.understanding import understanding_figures

        understanding_figures(_console(False))
    if part == "nlu":
        from waymark.benchmark.nlu import nlu_figures

        nlu_figures(_console(False), frozen, diet, every)
    if part in ("all", "server"):
        from waymark.benchmark.server import server_figures

        server_figures(_console(False))


def main() -> None:
    """Entry point of the `waymark` command."""
    sys.exit(app())
