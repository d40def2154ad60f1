"""The Modelfile that makes an Ollama model of a GGUF file: a pure function of its name, base and system prompt."""

from __future__ import annotations

from pokkit_train.chat import END, START, go_template
from pokkit_train.errors import ExportError

# Qwen's own advice for its instruct models (model card of Qwen3-4B-Instruct-2507); a small base is kept on a shorter lead.
SAMPLING: dict[str, dict[str, float | int]] = {
    "qwen3": {"temperature": 0.7, "top_p": 0.8, "top_k": 20, "min_p": 0},
    "embedded": {"temperature": 0.2, "top_p": 0.9, "top_k": 40, "min_p": 0.05},
}


def modelfile(base: str, gguf_name: str, system: str, context: int = 4096) -> str:
    """Return the text of the Modelfile.

    Args:
        base: Name of the base, which decides how replies are sampled.
        gguf_name: Name of the GGUF file beside the Modelfile.
        system: System prompt for chats that bring none.
        context: Tokens that the model keeps in sight.
    """
    if '"""' in system:
        raise ExportError('a system prompt must not hold """, which ends it in a Modelfile')
    family = "embedded" if base == "embedded" else "qwen3"
    parameters: list[tuple[str, object]] = [*SAMPLING[family].items(), ("num_ctx", context)]
    parameters += [("stop", f'"{word}"') for word in (END, START)]
    lines = [f"PARAMETER {name} {value}" for name, value in parameters]
    return "\n".join(
        [
            f"FROM ./{gguf_name}",
            f'TEMPLATE """{go_template()}"""',
            f'SYSTEM """{system.strip()}"""',
            *lines,
            "LICENSE Apache-2.0",
            "",
        ]
    )
