"""From a training run to files that talk: merge, then each format, with a gate after each step."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from pokkit_train import gates
from pokkit_train.bases import load_model, load_tokenizer
from pokkit_train.data import encode, read_rows
from pokkit_train.export import gguf, onnx
from pokkit_train.export.adapter import COMPARED, judge, look_over
from pokkit_train.export.merge import demand_room, read_manifest, save, with_adapter
from pokkit_train.export.modelfile import modelfile
from pokkit_train.export.order import REPLY_TOKENS, Order, Work, check_formats
from pokkit_train.export.whole import whole
from pokkit_train.parity import PROMPT_TOKENS, Parity, compare, gguf_logits, kept, store_logits, stored_logits, torch_logits
from pokkit_train.replies import Game, done_share, gguf_answers, play, texts

# What f16 costs: the merge is in float32, the file in float16, and llama.cpp adds in another order.
F16_TOLERANCE = 0.5
# ONNX is in float32 as its reference is; a lost rope_theta puts logits off by more than 1.
ONNX_TOLERANCE = 0.02


def export(order: Order, say: Callable[[str], None] = print) -> dict[str, Any]:
    """Export a run; returns the report that is also written to `export.json`.

    Args:
        order: What to export.
        say: Takes each line of progress.

    Raises:
        GateError: A model is not fit to be passed on.
        ExportError: A step can't be done; the message says why.
    """
    check_formats(order.formats)
    gguf.check_quants(list(order.quants))
    base = read_manifest(order.run)["base"]
    work = Work(order, base, read_rows(order.eval_data), say, {"base": base})
    if "onnx" in order.formats:
        onnx.check_environment(order.onnx_python)
    merged = _merge(work)
    if "gguf" in order.formats:
        f16 = _f16(work, merged)
        for name in order.quants:
            _quantise(work, f16, name)
        best = f"{order.name}.{order.quants[0]}.gguf" if order.quants else f16.name
        (order.output / "Modelfile").write_text(modelfile(base, best, order.system), encoding="utf-8")
    if "onnx" in order.formats:
        export_onnx(work, merged)
    (order.output / "export.json").write_text(json.dumps(work.report, indent=2) + "\n", encoding="utf-8")
    return work.report


def _merge(work: Work) -> Path:
    tokenizer = load_tokenizer(work.base)
    model = with_adapter(work.order.run)
    demand_room(work.order.output, model.num_parameters(), len(work.order.formats))
    model = _fast(model)
    examples = encode(work.rows[:COMPARED], tokenizer, 4096).examples
    prompts = [example["input_ids"][:PROMPT_TOKENS] for example in examples[:6]]
    with model.disable_adapter():
        base = look_over(work, model, tokenizer, examples)
    adapter, embedded = kept(torch_logits(model), prompts), model.get_input_embeddings().weight.shape[0]
    model = model.merge_and_unload()  # which answers twice as fast
    judge(work, base, look_over(work, model, tokenizer, examples))
    target = work.order.output / "merged"
    with whole(target) as draft:
        save(model, tokenizer, draft)
        del model  # a large one leaves no room for the next
        merged = torch_logits(load_model(str(draft)).float())
        parity = compare(adapter, merged, prompts)
        work.say(f"merged against adapter: {parity}")
        work.gate(gates.same_model("the merged model", parity))
        work.gate(gates.tokenizer_fits(load_tokenizer(str(draft)), load_tokenizer(work.base), embedded))
    with whole(work.reference) as draft:
        store_logits(draft, merged, prompts)
    work.report["merged"] = parity.figures()
    return target


def _fast(model: Any) -> Any:
    """Return the model on the GPU where there is one with room for it."""
    import torch

    size = 4 * model.num_parameters()
    return model.to("cuda") if torch.cuda.is_available() and torch.cuda.mem_get_info()[0] > 1.5 * size else model


def _f16(work: Work, merged: Path) -> Path:
    target = work.order.output / f"{work.order.name}.f16.gguf"
    with whole(target) as draft:
        gguf.convert(merged, draft)
        work.gate(gates.template_is_ours(target.name, gguf.chat_template(draft)))
        parity, games = _looked_at(work, draft)
        work.say(f"f16 GGUF against merged: {parity}")
        work.say(f"f16: {done_share(games):.1%} of {len(games)} held-out tasks done")
        work.gate(gates.same_model(target.name, parity) + gates.close_logits(target.name, parity, F16_TOLERANCE))
        work.gate(gates.sound_replies(texts(games)))
    work.report["f16"] = {**parity.figures(), "tasks": done_share(games), "bytes": target.stat().st_size}
    return target


def _quantise(work: Work, f16: Path, name: str) -> None:
    target = work.order.output / f"{work.order.name}.{name}.gguf"
    with whole(target) as draft:
        gguf.quantise(f16, name, draft)
        parity, games = _looked_at(work, draft)
        done, reference = done_share(games), work.report["f16"]["tasks"]
        work.say(f"{name}: {done:.1%} of {len(games)} held-out tasks done, f16 {reference:.1%}; {parity}")
        # Other quantisations are told, not judged: how much they may lose is the user's to say.
        work.gate(gates.quant_keeps_tasks(name, done, reference, len(games)) if name == "q8_0" else [])
        work.gate(gates.sound_replies(texts(games)))
    points_lost = round(100 * (reference - done), 1)
    work.report[name] = {**parity.figures(), "tasks": done, "points_lost": points_lost, "bytes": target.stat().st_size}


def _looked_at(work: Work, path: Path) -> tuple[Parity, list[Game]]:
    reference, prompts = stored_logits(work.reference)
    llama = gguf.open_gguf(path, PROMPT_TOKENS + 8, logits=True)
    parity = compare(reference, gguf_logits(llama), prompts)
    llama.close()
    llama = gguf.open_gguf(path)
    games = play(work.tasks, gguf_answers(llama, REPLY_TOKENS))
    llama.close()
    return parity, games


def export_onnx(work: Work, merged: Path) -> None:
    """Write the merged model as ONNX, and hold it to the reference logits.

    Args:
        work: The order, whose merge is done.
        merged: Folder of the merged model.
    """
    target = work.order.output / "onnx"
    with whole(target) as draft:
        onnx.convert(merged, draft, work.order.onnx_python)
        reference, prompts = stored_logits(work.reference)
        parity = compare(reference, onnx.onnx_logits(draft), prompts)
        work.say(f"ONNX against merged: {parity}")
        work.gate(gates.same_model("the ONNX model", parity) + gates.close_logits("the ONNX model", parity, ONNX_TOLERANCE))
    work.report["onnx"] = {**parity.figures(), "bytes": sum(path.stat().st_size for path in target.iterdir())}
