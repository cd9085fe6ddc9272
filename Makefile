# make demo   the first meetings, loaded, asked and drawn
# make test   format, lint, types and every test, with a real Neo4j
# make bench  the measurements of docs/
# make clean  all that was made here, also what was fetched

VENV := .venv
BIN := $(VENV)/bin
# The first that is new enough; PYTHON=… overrides.
PYTHON ?= $(shell for p in python3 python3.13 python3.12 python3.11 python3.14; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check

# All tests: a worker for each core (tests/workers.py). PYTEST=tests/asof runs those alone, in one.
PYTEST ?= --numprocesses auto --maxprocesses 4 --dist loadgroup --no-loadscope-reorder

.PHONY: demo test bench clean lint types chromium

demo: $(VENV)/.installed
	$(BIN)/rolegraph demo

test: lint types chromium
	$(BIN)/python -m pytest $(PYTEST)

lint: $(VENV)/.installed-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(VENV)/.installed-dev
	$(BIN)/mypy

bench: $(VENV)/.installed-dev
	$(BIN)/python -m benchmarks

clean:
	rm -rf $(VENV) .cache .mypy_cache .pytest_cache .ruff_cache .hypothesis build dist *.egg-info
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# Pages are tested in a real browser: the one there is, else Debian's, else Playwright's.
chromium: $(VENV)/.installed-dev
	@for name in chromium chromium-browser google-chrome; do \
		command -v $$name >/dev/null && exit 0; done; \
	if test "$$(id -u)" = 0 && command -v apt-get >/dev/null; then \
		apt-get -qq update && DEBIAN_FRONTEND=noninteractive \
		apt-get -qq install -y --no-install-recommends chromium >/dev/null; \
	else $(BIN)/python -m playwright install chromium; fi || { \
	echo "The tests of pages need a Chromium: sudo apt-get install chromium" >&2; exit 1; }

# A stamp each, so that a second run installs nothing; a change of pyproject.toml installs again.
$(VENV)/.installed: pyproject.toml | $(BIN)/python
	$(PIP) --editable .
	touch $@

$(VENV)/.installed-dev: pyproject.toml | $(BIN)/python
	$(PIP) --editable '.[dev]'
	touch $@ $(VENV)/.installed

$(BIN)/python:
	@test -n "$(PYTHON)" || { echo "Rolegraph needs Python 3.11 or later: install it, or say make PYTHON=…" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)
