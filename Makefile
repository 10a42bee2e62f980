# One command each. Needs python3 (3.11 or newer, with venv) and make; everything else is fetched into .venv.
# Another interpreter: make test PYTHON=python3.12

PYTHON ?= python3
VENV   := .venv
PY     := $(VENV)/bin/python
PIP    := $(PY) -m pip --quiet --disable-pip-version-check
# Folders count too, so that a file that goes is noticed.
SOURCE := $(shell find src -not -name '*.pyc' -not -name __pycache__)
DEMO   := examples/dam

.DEFAULT_GOAL := help
.PHONY: help demo test lint unit quality mutations bench docs clean

help:  ## list the commands
	@sed -n 's/^\([a-z]*\):.*## /  make \1#/p' Makefile | tr '#' '\t' | expand -t 18

demo: $(VENV)/installed  ## compare an example story; leaves a page to open, demo.html
	@$(VENV)/bin/rashomon compare $(DEMO)/*.txt --format html -o demo.html
	@$(VENV)/bin/rashomon compare $(DEMO)/*.txt | sed -n '1,60p'
	@echo
	@echo "That was the beginning. The whole dossier is a page to open: $(CURDIR)/demo.html"

test: lint unit quality  ## everything that has to hold: lint, tests, quality gate

lint: $(VENV)/tools  ## ruff, mypy, import contracts
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	$(PY) -m mypy
	$(VENV)/bin/lint-imports

unit: $(VENV)/tools  ## unit tests, laws, golden dossiers, with coverage
	$(PY) -m pytest --cov=rashomon --cov-report=
	@$(PY) -m coverage report --format=total | sed 's/^/lines covered, per cent: /'

quality: $(VENV)/tools  ## the measures of the story sets against their floors
	$(PY) quality/gate.py

mutations: $(VENV)/tools  ## single changes made in clean reports: which are found, placed and named
	$(PY) -m quality.mutations

bench: $(VENV)/tools  ## what compare costs, against spaCy's own pass
	$(PY) -m bench

docs: $(VENV)/tools  ## write the generated pages anew
	$(PY) scripts/make_cli_docs.py

clean:  ## remove the environment and what tools left behind
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache .coverage demo.html

# An environment that was begun and not finished has no pip: it is made anew.
$(VENV)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || \
	  { echo "make: Python 3.11 or newer is needed, and '$(PYTHON)' is $$($(PYTHON) -V 2>/dev/null || echo not there); name another: make PYTHON=python3.12" >&2; exit 1; }
	@$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null || \
	  { echo "make: '$(PYTHON)' has no venv; install it (Debian, Ubuntu: apt install python3-venv)" >&2; exit 1; }
	@$(PYTHON) -m venv --clear $(VENV)
	@touch $@

# pip builds the wheel and installs that: what is tested is what is shipped.
$(VENV)/installed: $(VENV)/python pyproject.toml $(SOURCE)
	@echo "Installing rashomon into $(VENV) (the first time takes some minutes) ..."
	@$(PIP) install .
	@touch $@

$(VENV)/tools: $(VENV)/installed pyproject.toml
	@echo "Installing the tools for tests into $(VENV) ..."
	@$(PIP) install '.[dev]'
	@touch $@
