# make demo and make test need only Python >= 3.11; they set up .venv by themselves.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: demo test check lint bench bench-check bench-peers pictures clean help

help:
	@echo "make demo        build kursk.html, the timeline of the example"
	@echo "make test        run the tests (browser tests where a Chromium or Chrome is found)"
	@echo "make check       tests, linting, types and examples, as before a commit"
	@echo "make bench       run the benchmarks"
	@echo "make bench-check fail when a ratio of the benchmarks is 15 % worse than stored"
	@echo "make bench-peers measure beside other programs, each in an environment of its own (network, Java, Node)"
	@echo "make pictures    draw the pictures of the documentation again"

demo: $(VENV)/installed
	$(BIN)/eventline demo

test: $(VENV)/tested
	$(BIN)/python -m pytest -n auto --dist loadfile

check: test lint

lint: $(VENV)/developed
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy --strict src

bench: $(VENV)/tested
	$(BIN)/python -m pytest benchmarks --benchmark-only --benchmark-columns=median,iqr,rounds

bench-check: $(VENV)/tested
	$(BIN)/python benchmarks/check.py

bench-peers: $(VENV)/tested
	$(BIN)/python -m benchmarks.peers

pictures: $(VENV)/tested
	$(BIN)/python docs/make_pictures.py

# Each mark is a file, so that nothing is installed twice; pyproject.toml decides when to start again.
$(BIN)/python:
	$(PYTHON) -c "import sys; sys.exit(sys.version_info < (3, 11) and 'eventline needs Python 3.11 or later')"
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade "pip>=25.1"

$(VENV)/installed: pyproject.toml | $(BIN)/python
	$(BIN)/python -m pip install --quiet --editable .
	@touch $@

$(VENV)/tested: $(VENV)/installed
	$(BIN)/python -m pip install --quiet --group test
	@touch $@

$(VENV)/developed: $(VENV)/tested
	$(BIN)/python -m pip install --quiet --group dev
	@touch $@

clean:
	rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache .hypothesis .peers kursk.html
