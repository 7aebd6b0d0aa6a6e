# make run · test · soak · lint · bench · screenshots: each sets up what it needs first. Nothing but make and python3 is asked for.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
READY_TO_RUN := $(VENV)/.ready-to-run
PYTEST := $(BIN)/python -m pytest
unexport PYTHONDONTWRITEBYTECODE  # what is compiled once serves all processes that tests start

.PHONY: run test shipped tests soak lint style types layers safety known bench screenshots model locales lock

run: $(READY_TO_RUN)
	@$(BIN)/python -m bot run

# Side by side too: what reads the code leaves a processor free that journeys can use.
test: $(READY)
	@$(MAKE) --no-print-directory -j lint shipped tests

shipped:
	@$(BIN)/python -m bot content check
	@$(BIN)/python -m bot content report

# By another clock where libfaketime is installed: make tests CLOCK="2028-02-29 12:00". Processes that tests start have it too.
# Only the date is another: monotonic time and waiting stay as they are, or threads would spin where they wait for each other.
LIBFAKETIME = $(firstword $(wildcard /usr/lib*/faketime/libfaketimeMT.so.1 /usr/lib/*/faketime/libfaketimeMT.so.1))
AHEAD = $$(printf %+d $$(($$(date -ud "$(CLOCK)" +%s) - $$(date +%s))))
BY_CLOCK = LD_PRELOAD=$(or $(LIBFAKETIME),$(error Another clock needs libfaketime. On Debian: apt install faketime)) FAKETIME=$(AHEAD) NO_FAKE_STAT=1 FAKETIME_DONT_FAKE_MONOTONIC=1 FAKETIME_FORCE_MONOTONIC_FIX=0
tests:
	JOURNEYS=once $(if $(CLOCK),$(BY_CLOCK)) $(PYTEST) -n 3 --maxschedchunk 8

# A leap day, the turn of a year, both nights on which clocks change in the US, and late in the evening.
INSTANTS = 2028-02-29T12:00:00 2026-12-31T23:30:00 2026-11-01T05:30:00 2027-03-14T06:30:00 2026-12-01T22:15:00
soak: $(READY)
	SOAK=1 $(PYTEST) -m soak
	$(PYTEST) -n 4 tests/journeys
	for order in 1 2 3; do JOURNEYS=once $(PYTEST) -p randomly -p no:cacheprovider --randomly-seed=$$order -n $$order --dist worksteal || exit 1; done
	$(BIN)/python -m tests.mutants
	@if [ -z "$(LIBFAKETIME)" ]; then echo "Without libfaketime no test is run by another clock. On Debian: apt install faketime"; \
	else for at in $(INSTANTS); do echo "By the clock of $$at"; $(MAKE) --no-print-directory tests CLOCK=$$at || exit 1; done; fi

# Side by side: none needs another.
CHECKS := style types layers safety known
lint: $(READY)
	@$(MAKE) --no-print-directory -j -O $(CHECKS)

style:
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types:
	$(BIN)/mypy

layers:
	$(BIN)/lint-imports --no-cache

safety:
	$(BIN)/bandit -q -r -c pyproject.toml bot db practice sandbox

known:
	@.ci/audit

bench: $(READY)
	$(BIN)/python -m bench

screenshots: $(READY)
	$(BIN)/python -m tests.browser.screenshots

# After sentences in content/language/danger, words or faults changed; after new scenarios too, as they teach what is no fault.
model: $(READY)
	$(BIN)/python -m training

# After a text in bot/views or what the content check tells changed: bring bot/locales/es.po up to date, then complete it.
locales: $(READY)
	$(BIN)/pybabel -q extract --no-default-keywords -k "say self told plural:1,2" --add-location=file --sort-by-file --omit-header --width=120 -o $(VENV)/messages.pot bot/views practice/library
	$(BIN)/pybabel -q update --previous --width=120 --ignore-pot-creation-date -i $(VENV)/messages.pot -o bot/locales/es.po -l es

# Only for whoever changes the ranges in pyproject.toml: exact versions with hashes, without index addresses; what runs, and that with the rest.
COMPILE = $(BIN)/uv pip compile pyproject.toml --universal --generate-hashes --no-header --no-emit-index-url
lock: $(READY)
	$(BIN)/python -m pip install --quiet uv
	$(COMPILE) --extra dev --upgrade -o requirements.lock
	$(COMPILE) -c requirements.lock -o requirements-run.lock

INSTALL = $(BIN)/python -m pip install --disable-pip-version-check --require-hashes

$(READY): requirements.lock $(READY_TO_RUN)
	@echo "Adding what tests need (once; some minutes) …"
	@$(INSTALL) -r requirements.lock
	@touch $(READY)

$(READY_TO_RUN): requirements-run.lock
	@command -v $(PYTHON) >/dev/null || { echo "python3 is missing. On Debian: apt install python3 python3-venv"; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or later is needed; this is $$($(PYTHON) --version). On Debian 12 or later: apt install python3 python3-venv"; exit 1; }
	@$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null || { echo "Python's venv is missing. On Debian: apt install python3-venv"; exit 1; }
	@echo "Setting up $(VENV) (once; about a minute, 250 MB) …"
	@$(PYTHON) -m venv $(VENV)
	@$(INSTALL) -r requirements-run.lock
	@touch $(READY_TO_RUN)
