# The two commands that matter: `make run` and `make test`. Each does all that it needs on a fresh Debian machine with
# Swift.

DATA ?= var/clearinghouse
PORT ?= 8080
FLAGS ?=
# `make run CONFIGURATION=release` takes longer to build and serves faster.
CONFIGURATION ?= debug
DEBUG = .build/debug/clearinghouse

.PHONY: run demo test bench check format bootstrap manual fuzz

bootstrap:
	@scripts/bootstrap

# Walks the road on an empty store and leaves the server up.
run: bootstrap
	swift build -c $(CONFIGURATION) --product clearinghouse $(FLAGS)
	.build/$(CONFIGURATION)/clearinghouse demo --data $(DATA) --port $(PORT) --stay

# Walks the road once and prints a table.
demo: bootstrap
	swift build --product clearinghouse $(FLAGS)
	$(DEBUG) demo

test: bootstrap
	@scripts/test $(FLAGS)

bench: bootstrap
	@scripts/bench $(FLAGS)

check:
	swift format lint --strict --parallel --recursive Sources Tests Package.swift

format:
	swift format --in-place --parallel --recursive Sources Tests Package.swift

manual:
	swift build --product clearinghouse $(FLAGS)
	$(DEBUG) manual >.build/clearinghouse.1
	@echo "man -l .build/clearinghouse.1"

# Ten minutes a reader of hostile input, or SECONDS=60 and READERS="json purl".
SECONDS ?= 600
fuzz: bootstrap
	@scripts/fuzz $(SECONDS) $(READERS)
