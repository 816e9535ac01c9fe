# Two commands do everything on a fresh machine: `make run` and `make test`.

PORT ?= 8000
HOST ?= 127.0.0.1
PYTHON ?= $(shell for p in python3 python3.13 python3.12 python3.11 python; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
BIN := .venv/bin
MANAGE := $(BIN)/python manage.py

.DEFAULT_GOAL := help
.PHONY: help run test browser clients fuzz mutants examples install lint openapi clean

help: ## Explain every target.
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: install .env ## Install, migrate, load the seed documents and serve API, docs and admin (PORT=8000).
	@$(BIN)/python -c "import socket; s = socket.socket(); s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1); \
		s.bind(('$(HOST)', $(PORT)))" 2>/dev/null \
		|| { echo "Port $(PORT) is taken, or no port number: choose another, such as make run PORT=8765"; exit 1; }
	@$(MANAGE) migrate --verbosity 0
	@$(MANAGE) collectstatic --no-input --verbosity 0
	@$(MANAGE) loadseeds
	@echo
	@echo "  API      http://$(HOST):$(PORT)/api/v1/"
	@echo "  Docs     http://$(HOST):$(PORT)/api/v1/docs/"
	@echo "  Admin    http://$(HOST):$(PORT)/admin/"
	@echo "  Make an admin account:  $(MANAGE) createsuperuser"
	@echo "  Ctrl-C stops the server."
	@echo
	@exec $(BIN)/gunicorn newsapi.wsgi --bind $(HOST):$(PORT) --workers 2 --log-level warning

test: install .venv/spacy ## Run the tests on SQLite, and on PostgreSQL where a server is installed.
	$(BIN)/pytest -q -n auto
	@if tests/postgres available; then \
		echo "What has to do with a database, on PostgreSQL:"; \
		tests/postgres run $(BIN)/pytest -q -n auto --database-only; \
	else echo "LEFT OUT: the tests on PostgreSQL, for no server is installed here (tests/postgres install)."; fi
	@echo "LEFT OUT: the pages in a browser (make browser), the generated clients (make clients), the long fuzzing (make fuzz, make mutants)."

browser: .venv/dev ## Open the docs and the admin in a headless Chromium (tests/browser/chromium install).
	tests/serve $(BIN)/pytest -q tests/browser

clients: .venv/dev ## Generate a Python and a TypeScript client, compile them strictly, call every operation.
	tests/clients/run

fuzz: .venv/dev ## Ask whatever the document allows, and what not, on both databases (EXAMPLES=200 an operation).
	tests/serve tests/fuzz/run
	tests/postgres run tests/serve tests/fuzz/run

mutants: install ## Read documents that were cut, doubled, mixed up or made to be slow (COUNT=100000, FIRST=0).
	$(CHECK) $(BIN)/python -m tests.robustness $${COUNT:-100000} --first $${FIRST:-0}

examples: install .env ## Load a dozen short documents about an invented country, to have something to filter.
	@$(MANAGE) migrate --verbosity 0
	@$(MANAGE) loadseeds seeds/examples

lint: .venv/dev ## Check style, types, migrations, the OpenAPI document and the deployment settings.
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(CHECK) $(BIN)/mypy
	$(CHECK) $(MANAGE) makemigrations --check --dry-run
	$(CHECK) $(MANAGE) spectacular --validate --fail-on-warn --file /dev/null
	$(CHECK) HTTPS=true $(MANAGE) check --deploy --fail-level WARNING

openapi: install .env ## Write openapi.yaml anew from the code, its examples from the seed documents.
	$(BIN)/python -m tests.examples
	$(MANAGE) spectacular --validate --fail-on-warn --file openapi.yaml

clean: ## Remove what `make` has built; the database and .env stay.
	rm -rf .venv staticfiles .pytest_cache .mypy_cache .ruff_cache .hypothesis

install: .venv/runtime ## Make .venv and install what runs and tests.

# A key for the checks alone: they start the settings, and nothing is served.
CHECK := SECRET_KEY=$$($(BIN)/python -c 'import secrets; print(secrets.token_urlsafe(50))') DATABASE_URL=sqlite:///:memory:

.venv/bin/python:
	@test -n "$(PYTHON)" || { echo "Python 3.11 or later is needed: install it, or name it: make run PYTHON=/path/to/python3"; exit 1; }
	@$(PYTHON) -m venv .venv || { rm -rf .venv; echo "python3-venv is missing: on Debian, apt install python3-venv"; exit 1; }

.venv/runtime: requirements.txt | .venv/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.txt
	@touch $@

.venv/spacy: requirements-spacy.txt .venv/runtime
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements-spacy.txt
	@touch $@

.venv/dev: requirements-dev.txt requirements-spacy.txt requirements.txt | .venv/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements-dev.txt
	@touch $@ .venv/runtime .venv/spacy

.env: | install
	@umask 077; $(BIN)/python -c "import secrets; print('SECRET_KEY=' + secrets.token_urlsafe(50) + '\nHTTPS=false')" > .env
	@echo "Wrote .env with a random SECRET_KEY (HTTPS=false: for this machine alone; see .env.example)."
