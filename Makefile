# Every target sets up what it needs in .venv; all a fresh machine must have is Python 3.11 or newer and make.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: site test check form serve clean lock fix engines lighthouse screenshots

site: .venv/run  ## build the website, the PDF and the data of this dossier into site/
	$(BIN)/dossier build

test: .venv/dev  ## run all tests; those in a browser need Chromium
	$(BIN)/python -m pytest -n auto
	@echo "All tests passed. Each file below tests/ says in its first line what it holds."

check: form test  ## everything that must hold before a change is shared

form: .venv/dev  ## form, lint and types of the code, and the dossier's own check
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/dossier check

fix: .venv/dev  ## put the code in form
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

serve: .venv/run  ## read the site in a browser while you work; it follows every change
	$(BIN)/dossier serve

engines: .venv/dev  ## does every engine make the same site of docs/: MkDocs, ProperDocs, Zensical
	$(BIN)/python -m tests.site.engines

lighthouse: .venv/dev  ## measure speed, accessibility and good practice of site/ (needs npm and Chromium)
	$(BIN)/python -m tests.site.lighthouse

screenshots: .venv/dev  ## take the pictures of the README from site/ (needs Chromium)
	$(BIN)/python -m tests.site.screenshots

clean:  ## remove everything that can be made again, except docs/
	rm -rf site .venv .dossier build *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis

lock: .venv/dev  ## choose the newest versions of all packages and pin them with their hashes
	$(BIN)/uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-annotate --upgrade \
	  --custom-compile-command "make lock" pyproject.toml -o requirements.txt
	$(BIN)/uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-annotate --upgrade \
	  --custom-compile-command "make lock" --extra dev -c requirements.txt pyproject.toml -o requirements-dev.txt

.venv/run: requirements.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.version_info >= (3, 11) or sys.exit("Python 3.11 or newer is needed; this is " + sys.version.split()[0] + ". Name another: make PYTHON=python3.12")'
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements.txt
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	touch $@

.venv/dev: .venv/run requirements-dev.txt
	$(BIN)/python -m pip install --quiet --require-hashes -r requirements-dev.txt
	touch $@
