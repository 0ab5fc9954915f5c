"""Export a checkpoint to the runtime's folder.

``python -m training.export --run FOLDER --corpora FOLDER --out WEIGHTS``
"""

from __future__ import annotations

import argparse
import json
import logging
import warnings
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from training import corpora, lemmas, network, packing, train

OPSET = 17
FLOAT_PARTS = ("heads",)
"""Nodes that stay in floating point: small, and the tree depends on their differences."""


class Exported(nn.Module):
    """The reader with its answers in the form that the runtime wants."""

    def __init__(self, reader: network.Reader, root: int) -> None:
        super().__init__()
        self.reader = reader
        self.root = root

    def forward(self, pieces: Tensor, cases: Tensor, firsts: Tensor) -> tuple[Tensor, ...]:
        """Names, parts of speech, arcs, labels with their probability, factuality; see the runtime's `Heads`."""
        names, trees = self.reader.encoder(pieces, cases, firsts)
        heads = self.reader.heads
        scores, word, head = heads.arcs(trees)
        absent = torch.cat([torch.zeros_like(firsts[:, :1]), (firsts[:, 1:] == 0).to(firsts.dtype)], 1)
        arcs = (scores - absent[:, None, :].to(scores.dtype) * 1e4)[:, 1:].log_softmax(-1)
        labels = heads.all_labels(word[:, 1:], head)
        never = torch.zeros(labels.shape[-1])
        never[self.root] = -1e4
        sure, best = (labels + never).softmax(-1).max(-1)
        return (
            heads.name(names[:, 1:]).softmax(-1),
            heads.upos(trees[:, 1:]).argmax(-1).to(torch.int32),
            arcs,
            best.to(torch.int32),
            sure,
            heads.fact(trees[:, 1:])[..., 0],
        )


def load(run: Path, vocabulary: int) -> tuple[network.Reader, list[str]]:
    """The reader of a training run, with its relations."""
    stored = torch.load(run / "checkpoint.pt", weights_only=True)
    deprels = stored["deprels"]
    inner = network.inner_units(stored["state"])
    reader = network.Reader(vocabulary, len(packing.NAMES), len(packing.UPOS), len(deprels), inner)
    reader.load_state_dict(stored["state"])
    return reader.eval(), deprels


def to_onnx(model: nn.Module, path: Path) -> None:
    """Write the floating-point graph with free batch, piece and word axes."""
    pieces = torch.tensor([[101, 2023, 2003, 102], [101, 2023, 102, 0]])
    firsts = torch.tensor([[0, 1, 2], [0, 1, 0]])
    axes = {name: {0: "batch", 1: "pieces"} for name in ("pieces", "cases")} | {"firsts": {0: "batch", 1: "rooted"}}
    outputs = ["names", "upos", "arcs", "labels", "label_sure", "facts"]
    axes |= {name: {0: "batch", 1: "words"} for name in outputs}
    for name in ("arcs", "labels", "label_sure"):
        axes[name][2] = "rooted"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.onnx.export(
            model, (pieces, (pieces > 0).long(), firsts), str(path), dynamo=False, opset_version=OPSET,
            input_names=["pieces", "cases", "firsts"], output_names=outputs, dynamic_axes=axes,
        )  # fmt: skip


def quantize(path: Path, out: Path) -> None:
    """Write the graph with eight-bit weights of encoder and embeddings; seven bits used, safe without VNNI."""
    graph = onnx.load(str(path)).graph
    kept = [node.name for node in graph.node if any(part in node.name.split("/") for part in FLOAT_PARTS)]
    logging.disable(logging.WARNING)
    quantize_dynamic(
        str(path), str(out), op_types_to_quantize=["MatMul", "Gather"], nodes_to_exclude=kept,
        weight_type=QuantType.QInt8, per_channel=True, reduce_range=True,
    )  # fmt: skip


def main() -> None:
    """Read the arguments and export."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--run", type=Path, required=True)
    parser.add_argument("--corpora", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    arguments = parser.parse_args()
    tokenizer = train.base_tokenizer(arguments.run / "base")
    reader, deprels = load(arguments.run, tokenizer.get_vocab_size())
    arguments.out.mkdir(parents=True, exist_ok=True)
    to_onnx(Exported(reader, deprels.index("root")), arguments.run / "reader.onnx")
    quantize(arguments.run / "reader.onnx", arguments.out / "reader.onnx")
    pieces = sorted(tokenizer.get_vocab().items(), key=lambda item: item[1])
    (arguments.out / "vocabulary.txt").write_text("\n".join(piece for piece, _ in pieces) + "\n", "utf-8")
    tables = {"names": packing.NAMES, "upos": packing.UPOS, "deprels": deprels, "facts": True}
    (arguments.out / "tables.json").write_text(json.dumps(tables, indent=1) + "\n", "utf-8")
    treebanks = corpora.load(arguments.corpora).treebanks
    told = json.dumps(lemmas.learn(treebanks), ensure_ascii=False, sort_keys=True, indent=0)
    (arguments.out / "lemmas.json").write_text(told + "\n", "utf-8")


if __name__ == "__main__":
    main()
