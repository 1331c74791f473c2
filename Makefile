# Two commands on a fresh machine: `make demo` and `make test`. Each does all of its own set-up.
.PHONY: help setup system demo test test-fast bench-executors bench-translations lint format docs lock clean
.DEFAULT_GOAL := help
RUN := .venv/bin

help: ## this list
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' Makefile | expand -t 22

setup: .venv/.done ## .venv with Dragoman and its pinned dependencies

.venv/.done: pyproject.toml constraints.txt scripts/setup
	@scripts/setup

demo: setup ## translate, prove and measure with the embedded default; ends with a leaderboard
	@scripts/install-system sandbox
	@$(RUN)/python examples/demo.py

system: setup ## what the tests need beside Python: services, and the languages' toolchains
	@scripts/install-system sandbox test
	@$(RUN)/dragoman toolchains install --all

test: setup system ## set up everything the tests need and run them all, with the linters
	@status=0; $(MAKE) --no-print-directory lint || status=1; $(RUN)/python -m pytest -n 2 --dist loadgroup || status=1; exit $$status

test-fast: setup ## the tests that take less than two minutes together (the quick languages only)
	@$(RUN)/python -m pytest -n 2 --dist loadgroup -m "not slow"

bench-executors: setup ## programs per second in the sandbox, against bare commands and a plain harness
	@$(RUN)/python -m benchmarks.executors

bench-translations: setup ## what translations cost and what other transpilers make of the same programs
	@$(RUN)/python -m benchmarks.translations

lint: setup ## ruff, mypy --strict, import layers
	@scripts/lint

format: setup ## let ruff mend what it can
	@$(RUN)/ruff check --fix --quiet . && $(RUN)/ruff format --quiet .

docs: setup ## write docs/semantics.md: what each target makes of each construct
	@$(RUN)/python scripts/semantics

lock: ## resolve the newest versions that pyproject.toml allows into constraints.txt
	@scripts/lock

clean: ## remove everything that the other targets made
	rm -rf .venv .dragoman build dist *.egg-info .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis out outputs multirun
