# Two commands matter: `make demo` and `make test`.
PY ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.ready
PORT ?= 8765

.PHONY: demo test fast setup frontend wheel check docs commands lock licenses bench evals clean

setup: $(STAMP) frontend

$(STAMP): requirements/lock.txt pyproject.toml
	@$(PY) scripts/prerequisites.py
	@test -x $(BIN)/python || $(PY) -m venv $(VENV)
	$(BIN)/python -m pip install -qq --disable-pip-version-check --require-hashes -r requirements/lock.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $(STAMP)

frontend:  # the pages work without it, so that no npm is no error
	@$(PY) scripts/frontend.py

wheel: $(STAMP)
	@$(PY) scripts/frontend.py --must
	$(BIN)/python -m hatchling build --target wheel

demo: setup
	$(BIN)/headwater demo --port $(PORT)

test: setup
	$(BIN)/python -m pytest

fast: setup
	$(BIN)/python -m pytest -m "not slow and not browser"

evals: setup
	$(BIN)/python -m pytest evals

check: setup
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache

docs: setup
	$(BIN)/sphinx-build -W --keep-going -q -b html docs docs/_build/html

commands: setup
	$(BIN)/python scripts/commands_doc.py

bench: setup
	$(BIN)/python -m bench

lock: setup
	$(BIN)/uv pip compile pyproject.toml --extra dev --generate-hashes --no-emit-index-url --no-annotate --no-header \
	  --python-version 3.11 --universal --output-file requirements/lock.txt

licenses: setup
	$(BIN)/python scripts/licenses.py

clean:
	rm -rf $(VENV) frontend/node_modules src/headwater/web/static/bundle dist demo-case demo-case.html docs/_build .pytest_cache .mypy_cache .ruff_cache
