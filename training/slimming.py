"""Leave out the inner units that matter least: ``python -m training.slimming --run FOLDER --out FOLDER --keep N``.

A unit matters as much as the loss would change, to first order, if it fell silent: the sum over positions of
|activation times gradient| (Molchanov and others 2017, "Pruning convolutional neural networks"). Train on afterwards.
"""

from __future__ import annotations

import argparse
import random
from pathlib import Path

import torch
from torch import Tensor, nn

from training import corpora, network, packing, sampling, train

ROUNDS = 30
"""Batches of names and of trees, each, over which units are judged."""


class Judge:
    """Sums what the inner units of every layer are worth while losses are computed."""

    def __init__(self, reader: network.Reader) -> None:
        self.worth = [torch.zeros(layer.narrow.in_features) for layer in reader.encoder.layers]
        for number, layer in enumerate(reader.encoder.layers):
            layer.narrow.register_forward_pre_hook(self._hook(number))

    def _hook(self, number: int) -> object:
        def note(_: nn.Module, inputs: tuple[Tensor, ...]) -> None:
            units = inputs[0]
            units.register_hook(lambda grad: self._add(number, units.detach() * grad))

        return note

    def _add(self, number: int, products: Tensor) -> None:
        self.worth[number] += products.abs().flatten(0, -2).sum(0)


def slim(reader: network.Reader, worth: list[Tensor], keep: int) -> dict[str, Tensor]:
    """The state of the reader with the ``keep`` worthiest inner units of each layer."""
    state = reader.state_dict()
    for number, scores in enumerate(worth):
        kept = scores.topk(keep).indices.sort().values
        stem = f"encoder.layers.{number}."
        state[f"{stem}widen.weight"] = state[f"{stem}widen.weight"][kept].clone()
        state[f"{stem}widen.bias"] = state[f"{stem}widen.bias"][kept].clone()
        state[f"{stem}narrow.weight"] = state[f"{stem}narrow.weight"][:, kept].clone()
    return state


def main() -> None:
    """Read the arguments, judge the units on training data and write a checkpoint without the least of them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--run", type=Path, required=True)
    parser.add_argument("--corpora", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--keep", type=int, default=1024)
    arguments = parser.parse_args()
    torch.manual_seed(train.SEED)
    torch.set_num_threads(1)
    tokenizer = train.base_tokenizer(arguments.run / "base")
    data = corpora.load(arguments.corpora)
    deprels = train.deprel_table(data.treebanks)
    reader = train.made(tokenizer.get_vocab_size(), deprels, arguments.run / "base", arguments.run).eval()
    packer, judge = packing.Packer(tokenizer, deprels), Judge(reader)
    for named, sentences in ((True, data.named), (False, data.treebanks)):
        stream = iter(sampling.Stream(sentences, packer, train.Plan(1).budget, random.Random(train.SEED)))
        for _ in range(ROUNDS):
            sum(train.step_losses(reader, next(stream), named).values()).backward()
    arguments.out.mkdir(parents=True, exist_ok=True)
    torch.save(
        {"state": slim(reader, judge.worth, arguments.keep), "deprels": deprels}, arguments.out / "checkpoint.pt"
    )


if __name__ == "__main__":
    main()
