"""Two ways to a model with a fresh adapter: TRL with PEFT anywhere, unsloth on one CUDA GPU."""

from __future__ import annotations

import os
import shutil
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, NamedTuple

from pokkit_datagen.cores import cores
from pokkit_train.bases import load_model, load_tokenizer, locate
from pokkit_train.config import FitConfig
from pokkit_train.errors import ConfigError, missing_extra

if TYPE_CHECKING:
    from transformers import PreTrainedTokenizerBase

# The linear layers of a Llama or Qwen block; unsloth wants them by name.
LINEAR = ["q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"]


class Choice(NamedTuple):
    """A backend, the precision it computes in, and why it was taken."""

    backend: str
    precision: str
    why: str


def choose(config: FitConfig) -> Choice:
    """Choose backend and precision for this machine.

    Raises:
        ConfigError: The config asks for what this machine lacks.
    """
    try:
        import torch
    except ImportError as error:
        raise missing_extra("torch", "train") from error
    cuda = torch.cuda.is_available()
    if not cuda and (config.device == "cuda" or config.backend == "unsloth" or config.load_in_4bit):
        raise ConfigError("this config needs a CUDA GPU and there is none; take configs/train/embedded.yaml, or a GPU")
    backend, why = _backend(config, cuda)
    if config.compile and backend == "unsloth":
        raise ConfigError("compile: true is for backend trl; unsloth has kernels of its own: write compile: false")
    half = "bf16" if not cuda or torch.cuda.is_bf16_supported(including_emulation=False) else "fp16"
    return Choice(backend, half if config.precision == "auto" else config.precision, why)


def _backend(config: FitConfig, cuda: bool) -> tuple[str, str]:
    if config.backend == "unsloth" and not find_spec("unsloth"):
        raise missing_extra("unsloth", "unsloth")
    if config.backend != "auto":
        return config.backend, "the config names it"
    if not cuda:
        return "trl", "there is no CUDA GPU"
    if int(os.environ.get("WORLD_SIZE", "1")) > 1:
        return "trl", "several GPUs work together"
    if not find_spec("unsloth"):
        return "trl", "unsloth is not installed"
    return "unsloth", "there is one CUDA GPU and unsloth is installed"


def load(config: FitConfig, choice: Choice) -> tuple[Any, PreTrainedTokenizerBase]:
    """Load the base with a fresh adapter, and its tokenizer with our chat template."""
    # Unsloth patches transformers and has to be imported before it: the model first, then the tokenizer.
    model = _unsloth(config, choice) if choice.backend == "unsloth" else _peft(config, choice)
    return model, load_tokenizer(config.base)


def dtype(precision: str) -> Any:
    """Return torch's type for a precision of the config."""
    import torch

    return {"bf16": torch.bfloat16, "fp16": torch.float16, "fp32": torch.float32}[precision]


def multiple() -> int:
    """Return the multiple of tokens that batches are padded to here."""
    import torch

    return 64 if torch.cuda.is_available() else 1


def _peft(config: FitConfig, choice: Choice) -> Any:
    import torch
    from peft import LoraConfig, get_peft_model, prepare_model_for_kbit_training

    options: dict[str, Any] = {"dtype": dtype(choice.precision)}
    if not torch.cuda.is_available():
        # On a CPU PyTorch's fused attention is slow on its way back, in bf16 above all.
        options["attn_implementation"] = "eager"
    if config.load_in_4bit:
        options["quantization_config"] = _four_bits(options["dtype"])
    model = load_model(config.base, **options)
    model.config.use_cache = False
    if config.load_in_4bit:
        model = prepare_model_for_kbit_training(model, use_gradient_checkpointing=config.gradient_checkpointing)
    lora = config.lora
    torch.manual_seed(config.seed)  # the adapter begins with random weights
    adapted = get_peft_model(
        model,
        LoraConfig(
            r=lora.rank,
            lora_alpha=lora.alpha,
            lora_dropout=lora.dropout,
            target_modules=lora.targets,
            task_type="CAUSAL_LM",
        ),
    )
    if config.compile:
        _compile(adapted)
    return adapted


def _compile(model: Any) -> None:
    """Compile each layer by itself, for rows of any length: all layers share what is made for the first."""
    if not shutil.which(os.environ.get("CXX", "g++")):
        raise ConfigError("compile: true needs a C++ compiler; on Debian: apt-get install g++, or write compile: false")
    layers = getattr(getattr(model.get_base_model(), "model", None), "layers", None)
    if layers is None:
        raise ConfigError("compile: true can do models built like Llama and Qwen, and this base is not; write compile: false")
    for layer in layers:
        layer.compile(dynamic=True)


def use_all_cores() -> None:
    """Let PyTorch use every core that this process may run on; accelerate counts physical ones, which virtual machines hide."""
    import torch

    if not torch.cuda.is_available() and "OMP_NUM_THREADS" not in os.environ:
        # macOS can't say which cores are left to a process.
        torch.set_num_threads(cores())


def _four_bits(dtype: Any) -> Any:
    from transformers import BitsAndBytesConfig

    if not find_spec("bitsandbytes"):
        raise missing_extra("bitsandbytes", "unsloth")
    return BitsAndBytesConfig(
        load_in_4bit=True, bnb_4bit_quant_type="nf4", bnb_4bit_use_double_quant=True, bnb_4bit_compute_dtype=dtype
    )


def _unsloth(config: FitConfig, choice: Choice) -> Any:
    from unsloth import FastLanguageModel

    model, _ = FastLanguageModel.from_pretrained(
        model_name=locate(config.base),
        max_seq_length=config.max_length,
        dtype=dtype(choice.precision),
        load_in_4bit=config.load_in_4bit,
    )
    lora = config.lora
    return FastLanguageModel.get_peft_model(
        model,
        r=lora.rank,
        lora_alpha=lora.alpha,
        lora_dropout=lora.dropout,
        target_modules=LINEAR if lora.targets == "all-linear" else lora.targets,
        use_gradient_checkpointing="unsloth" if config.gradient_checkpointing else False,
        random_state=config.seed,
    )
