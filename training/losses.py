"""The losses of a batch, by head; targets that a corpus leaves open cost nothing."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional

from training.network import Heads
from training.packing import LOOSE, NAMES, OPEN, Batch

_PLAIN = [place for place, name in enumerate(NAMES) if name[2:] not in {"PER", "ORG", "LOC"}]


def name_loss(logits: Tensor, targets: Tensor) -> Tensor:
    """Mean loss ``[batch, words, label]``; a loose target asks for any label but person, organisation, place."""
    chances = logits.float().log_softmax(-1)
    loose = torch.logsumexp(chances[..., _PLAIN], -1)
    exact = chances.gather(-1, targets.clamp(min=0)[..., None])[..., 0]
    chosen = torch.where(targets == LOOSE, loose, exact)
    known = targets != OPEN
    return -(chosen * known).sum() / known.sum().clamp(min=1)


def tree_loss(heads: Heads, states: Tensor, batch: Batch) -> Tensor:
    """Arcs, their labels and parts of speech of a treebank batch."""
    scores, word, head = heads.arcs(states)
    known = batch.heads != OPEN
    padding = torch.cat([torch.ones_like(known[:, :1]), known], 1)
    scores = scores.float().masked_fill(~padding[:, None, :], -1e4)[:, 1:]
    arcs = functional.cross_entropy(scores[known], batch.heads[known])
    row, place = known.nonzero(as_tuple=True)
    labels = heads.labels(word[row, place + 1], head[row, batch.heads[known]])
    named = functional.cross_entropy(labels.float(), batch.deprels[known], ignore_index=OPEN)
    tags = functional.cross_entropy(heads.upos(states[:, 1:])[known].float(), batch.upos[known])
    return arcs + named + 0.5 * tags


def fact_loss(heads: Heads, states: Tensor, batch: Batch) -> Tensor:
    """Smooth absolute error of the factuality, where it is annotated."""
    known = ~batch.facts.isnan()
    if not bool(known.any()):
        return states.new_zeros(())
    said = heads.fact(states[:, 1:][known])[:, 0]
    return functional.smooth_l1_loss(said.float(), batch.facts[known])
