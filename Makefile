# Waymark. `make` says what there is. Nothing is needed but Python 3.11-3.13, make and git.
PYTHON ?= python3
PORT ?= 5005
HOST ?= 127.0.0.1
BIN = .venv/bin

.DEFAULT_GOAL := help
.PHONY: help run train test check lint bench lock setup setup-dev shell screenshots clean

help: ## what there is
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

setup:
	@$(PYTHON) tools/set_up.py

setup-dev:
	@$(PYTHON) tools/set_up.py --dev

run: setup ## set up, train if needed, serve the page at http://localhost:5005 (PORT=, HOST=)
	@$(BIN)/waymark train --if-needed
	@exec $(BIN)/waymark run --host $(HOST) --port $(PORT)

train: setup ## train the model, also when nothing has changed
	@$(BIN)/waymark train

test: setup-dev ## set up and run all tests
	@$(BIN)/python tools/test_extras.py
	@$(BIN)/waymark check
	@$(BIN)/waymark train --if-needed
	@$(BIN)/python -m pytest

check: setup-dev ## everything that can be verified without a model
	@$(BIN)/waymark check

lint: setup-dev ## style and types
	@$(BIN)/ruff check .
	@$(BIN)/mypy

bench: setup-dev ## measure speed and memory on this machine
	@$(BIN)/waymark train --if-needed
	@$(BIN)/waymark bench

shell: setup ## talk to the bot in this terminal
	@$(BIN)/waymark train --if-needed
	@$(BIN)/waymark shell

screenshots: setup-dev ## take the pictures in docs/images again
	@$(BIN)/python -m tests.web.screenshots

lock: setup-dev ## renew requirements*.lock from pyproject.toml
	@$(BIN)/python tools/lock.py

clean: ## take away what was set up and trained
	rm -rf .venv .tools .rasa .cache models build uv.lock
