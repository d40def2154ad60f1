"""From a training run to files that talk: merge, GGUF, quantisations and Modelfile, with a gate after each step."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from pokkit_train import gates
from pokkit_train.bases import load_model, load_tokenizer
from pokkit_train.chat import Message
from pokkit_train.data import Row, encode, read_rows
from pokkit_train.errors import GateError
from pokkit_train.export import gguf
from pokkit_train.export.merge import merge, read_manifest, with_adapter
from pokkit_train.export.modelfile import modelfile
from pokkit_train.parity import Logits, compare, gguf_logits, store_logits, torch_logits
from pokkit_train.replies import exact_share, questions, reply

Say = Callable[[str], None]
# What f16 costs: the merge is in float32, the file in float16, and llama.cpp adds in another order.
F16_TOLERANCE = 0.5
PROMPT_TOKENS = 160


class Order(NamedTuple):
    """What to export, how, and how hard to look.

    Args:
        run: Folder of the training run.
        output: Folder for the files.
        quants: Quantisations, keys of `gguf.QUANTS`.
        eval_data: Held-out conversations, never trained on.
        system: System prompt of the Modelfile.
        name: Begins the names of the files.
        requests: Held-out requests that are asked and judged.
        force: Go on where a gate says no.
    """

    run: Path
    output: Path
    quants: Sequence[str]
    eval_data: Path
    system: str
    name: str = "pokkit"
    requests: int = 48
    force: bool = False


def export(order: Order, say: Say = print) -> dict[str, Any]:
    """Export a run; returns the report that is also written to `export.json`.

    Args:
        order: What to export.
        say: Takes each line of progress.

    Raises:
        GateError: A model is not fit to be passed on.
        ExportError: A step can't be done; the message says why.
    """
    gguf.check_quants(list(order.quants))
    base = read_manifest(order.run)["base"]
    rows = read_rows(order.eval_data)
    report: dict[str, Any] = {"base": base, "gates_ignored": []}

    def gate(problems: list[str]) -> None:
        if problems and not order.force:
            raise GateError(f"{'; '.join(problems)} (--force goes on regardless)")
        for problem in problems:
            say(f"ignored, by --force: {problem}")
        report["gates_ignored"] += problems

    merged = _merge(order, base, rows, report, gate, say)
    f16 = _convert(order, merged, report, gate, say)
    _quantise(order, f16, report, gate, say)
    best = f"{order.name}.{order.quants[0]}.gguf" if order.quants else f16.name
    (order.output / "Modelfile").write_text(modelfile(base, best, order.system), encoding="utf-8")
    (order.output / "export.json").write_text(json.dumps(report, indent=2) + "\n", encoding="utf-8")
    return report


def held_out_loss(model: Any, prompts: Sequence[Any]) -> float:
    """Return the mean loss of a model over encoded rows, in nats a token that bears loss."""
    import torch

    total, tokens = 0.0, 0
    for example in prompts:
        ids, labels = (torch.tensor([example[key]], device=model.device) for key in ("input_ids", "labels"))
        with torch.inference_mode():
            loss = model(input_ids=ids, labels=labels).loss
        count = int((labels[:, 1:] >= 0).sum())
        total, tokens = total + float(loss) * count, tokens + count
    return total / tokens


Gate = Callable[[list[str]], None]


def _merge(order: Order, base: str, rows: list[Row], report: dict[str, Any], gate: Gate, say: Say) -> Path:
    tokenizer = load_tokenizer(base)
    examples = encode(rows[:24], tokenizer, 4096).examples
    model = with_adapter(order.run)
    with model.disable_adapter():
        base_loss = held_out_loss(model, examples)
    loss = held_out_loss(model, examples)
    say(f"held-out loss: base {base_loss:.3f}, adapter {loss:.3f}")
    gate(gates.adapter_beats_base(base_loss, loss))
    merged = merge(order.run, order.output / "merged")
    reference, candidate = torch_logits(model), torch_logits(load_model(str(merged)).float())
    prompts = [example["input_ids"][:PROMPT_TOKENS] for example in examples[:6]]
    parity = compare(reference, candidate, prompts)
    say(f"merged against adapter: {parity}")
    gate(gates.same_model("the merged model", parity))
    tokens = load_tokenizer(str(merged))
    gate(gates.tokenizer_fits(tokens, tokenizer, model.get_input_embeddings().weight.shape[0]))
    store_logits(order.output / "reference.npz", candidate, prompts)
    report |= {"loss_base": base_loss, "loss_adapter": loss, "merged": str(parity)}
    return merged


def _convert(order: Order, merged: Path, report: dict[str, Any], gate: Gate, say: Say) -> Path:
    f16 = gguf.convert(merged, order.output / f"{order.name}.f16.gguf")
    gate(gates.template_is_ours(f16.name, gguf.chat_template(f16)))
    parity = _against_reference(order, f16)
    say(f"f16 GGUF against merged: {parity}")
    gate(gates.same_model(f16.name, parity) + gates.close_logits(f16.name, parity, F16_TOLERANCE))
    texts, wanted = _ask(order, f16)
    gate(gates.sound_replies(texts))
    report["f16"] = {"parity": str(parity), "exact": exact_share(wanted, texts), "sample": texts[:3]}
    say(f"f16: {report['f16']['exact']:.1%} of {len(texts)} first turns are exact")
    return f16


def _quantise(order: Order, f16: Path, report: dict[str, Any], gate: Gate, say: Say) -> None:
    for name in order.quants:
        path = gguf.quantise(f16, name, order.output / f"{order.name}.{name}.gguf")
        parity = _against_reference(order, path)
        texts, wanted = _ask(order, path)
        exact = exact_share(wanted, texts)
        say(f"{name}: {exact:.1%} exact, {parity}")
        # Other quantisations are told, not judged: how much they may lose is the user's to say.
        judged = gates.quant_keeps_calls(name, exact, report["f16"]["exact"], len(texts)) if name == "q8_0" else []
        gate(judged + gates.sound_replies(texts))
        report[name] = {"parity": str(parity), "exact": exact, "bytes": path.stat().st_size}


def _against_reference(order: Order, path: Path) -> Any:
    from pokkit_train.parity import stored_logits

    reference, prompts = stored_logits(order.output / "reference.npz")
    llama = gguf.open_gguf(path, PROMPT_TOKENS + 8, logits=True)
    candidate: Logits = gguf_logits(llama)
    parity = compare(reference, candidate, prompts)
    llama.close()
    return parity


def _ask(order: Order, path: Path) -> tuple[list[str], list[Message]]:
    llama = gguf.open_gguf(path)
    asked = questions(read_rows(order.eval_data), order.requests)
    texts = [reply(llama, messages, tools, limit=128) for messages, tools, _ in asked]
    llama.close()
    return texts, [wanted for _, _, wanted in asked]
