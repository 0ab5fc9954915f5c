"""The network: a BERT encoder of six layers with a letter-case embedding, and its heads."""

from __future__ import annotations

from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional

HIDDEN = 384
LAYERS = 6
ATTENTION_HEADS = 12
INNER = 4 * HIDDEN
"""Inner units of a layer of the base model; `training.slimming` leaves fewer."""
CASES = 7
ARC = 192
LABEL = 96


class Layer(nn.Module):
    """One transformer layer, normalised after each part, as BERT's."""

    def __init__(self, dropout: float, inner: int = INNER) -> None:
        super().__init__()
        self.mix = nn.Linear(HIDDEN, 3 * HIDDEN)
        self.out = nn.Linear(HIDDEN, HIDDEN)
        self.norm = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.widen = nn.Linear(HIDDEN, inner)
        self.narrow = nn.Linear(inner, HIDDEN)
        self.last_norm = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.dropout = nn.Dropout(dropout)

    def forward(self, states: Tensor, mask: Tensor) -> Tensor:
        """States ``[batch, pieces, hidden]``; the mask is added to the attention scores."""
        batch, pieces, _ = states.shape
        mixed = self.mix(states).view(batch, pieces, 3, ATTENTION_HEADS, HIDDEN // ATTENTION_HEADS)
        query, key, value = mixed.permute(2, 0, 3, 1, 4).unbind(0)
        scores = query @ key.transpose(-1, -2) * (HIDDEN // ATTENTION_HEADS) ** -0.5 + mask
        seen = self.dropout(scores.softmax(-1)) @ value
        seen = seen.transpose(1, 2).reshape(batch, pieces, HIDDEN)
        states = self.norm(states + self.dropout(self.out(seen)))
        wide = functional.gelu(self.widen(states))
        return self.last_norm(states + self.dropout(self.narrow(wide)))


class Encoder(nn.Module):
    """Word pieces and letter cases to one mixed state per word and task."""

    def __init__(self, vocabulary: int, tasks: int, inner: int = INNER, dropout: float = 0.1) -> None:
        super().__init__()
        self.pieces = nn.Embedding(vocabulary, HIDDEN)
        self.places = nn.Embedding(512, HIDDEN)
        self.cases = nn.Embedding(CASES, HIDDEN)
        nn.init.normal_(self.cases.weight, std=0.02)
        self.norm = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.layers = nn.ModuleList(Layer(dropout, inner) for _ in range(LAYERS))
        self.dropout = nn.Dropout(dropout)
        self.weighing = nn.Parameter(torch.tensor([[0.0] * (LAYERS - 3) + [1.0, 1.0, 2.0]] * tasks))

    def forward(self, pieces: Tensor, cases: Tensor, firsts: Tensor) -> Tensor:
        """``[task, batch, words + 1, hidden]``; the word 0 is the classifier piece, for the root."""
        places = torch.arange(pieces.shape[1], device=pieces.device)
        states = self.dropout(self.norm(self.pieces(pieces) + self.places(places) + self.cases(cases)))
        mask = (pieces == 0).to(states.dtype)[:, None, None, :] * -1e4
        index = firsts[:, :, None].expand(-1, -1, HIDDEN)
        kept = []
        for layer in self.layers:
            states = layer(states, mask)
            kept.append(states.gather(1, index))
        weights = self.weighing.softmax(-1)
        return torch.einsum("tl,lbwh->tbwh", weights, torch.stack(kept))


class Heads(nn.Module):
    """Names, parts of speech, arcs, their labels, and factuality, from the states of words."""

    def __init__(self, names: int, upos: int, deprels: int, dropout: float = 0.3) -> None:
        super().__init__()
        self.name = nn.Sequential(nn.Dropout(0.1), nn.Linear(HIDDEN, names))
        self.upos = nn.Sequential(nn.Dropout(0.1), nn.Linear(HIDDEN, upos))
        self.fact = nn.Sequential(nn.Dropout(0.1), nn.Linear(HIDDEN, 128), nn.GELU(), nn.Linear(128, 1))
        self.project = nn.Linear(HIDDEN, 2 * ARC + 2 * LABEL)
        self.dropout = nn.Dropout(dropout)
        self.arc = nn.Parameter(torch.zeros(ARC + 1, ARC))
        self.label = nn.Parameter(torch.zeros(deprels, LABEL + 1, LABEL + 1))
        nn.init.xavier_uniform_(self.arc)
        nn.init.normal_(self.label, std=0.02)

    def _parts(self, states: Tensor) -> tuple[Tensor, ...]:
        hidden = self.dropout(functional.leaky_relu(self.project(states), 0.1))
        return hidden.split([ARC, ARC, LABEL, LABEL], dim=-1)

    def arcs(self, states: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Arc scores ``[batch, word, head]`` and the label parts of words and of heads."""
        word, head, word_label, head_label = self._parts(states)
        scores = (_with_one(word) @ self.arc) @ head.transpose(-1, -2) * ARC**-0.5
        return scores, _with_one(word_label), _with_one(head_label)

    def labels(self, word: Tensor, head: Tensor) -> Tensor:
        """Label scores ``[n, label]`` of pairs of label parts ``[n, size]``."""
        return torch.einsum("ni,lij,nj->nl", word, self.label, head)

    def all_labels(self, word: Tensor, head: Tensor) -> Tensor:
        """Label scores ``[batch, word, head, label]`` of every pair."""
        labels = self.label.shape[0]
        folded = word @ self.label.permute(1, 0, 2).reshape(LABEL + 1, -1)
        folded = folded.view(*word.shape[:2], labels, LABEL + 1)
        return torch.einsum("bwli,bhi->bwhl", folded, head)


def _with_one(states: Tensor) -> Tensor:
    return torch.cat([states, torch.ones_like(states[..., :1])], -1)


class Reader(nn.Module):
    """The encoder with its heads; tasks in order: names, trees (with parts of speech and factuality)."""

    def __init__(self, vocabulary: int, names: int, upos: int, deprels: int, inner: int = INNER) -> None:
        super().__init__()
        self.encoder = Encoder(vocabulary, tasks=2, inner=inner)
        self.heads = Heads(names, upos, deprels)


def inner_units(state: dict[str, Tensor]) -> int:
    """How many inner units the layers of a stored reader have."""
    return state["encoder.layers.0.widen.weight"].shape[0]


def _renamed(state: dict[str, Tensor]) -> dict[str, Tensor]:
    found = {
        "pieces.weight": state["embeddings.word_embeddings.weight"],
        "places.weight": state["embeddings.position_embeddings.weight"]
        + state["embeddings.token_type_embeddings.weight"][0],
        "norm.weight": state["embeddings.LayerNorm.weight"],
        "norm.bias": state["embeddings.LayerNorm.bias"],
    }
    parts = {
        "out": "attention.output.dense",
        "norm": "attention.output.LayerNorm",
        "widen": "intermediate.dense",
        "narrow": "output.dense",
        "last_norm": "output.LayerNorm",
    }
    for number in range(LAYERS):
        old, new = f"encoder.layer.{number}.", f"layers.{number}."
        for kind in ("weight", "bias"):
            mixed = [state[f"{old}attention.self.{part}.{kind}"] for part in ("query", "key", "value")]
            found[f"{new}mix.{kind}"] = torch.cat(mixed)
            found.update({f"{new}{name}.{kind}": state[f"{old}{there}.{kind}"] for name, there in parts.items()})
    return found


def load_base(reader: Reader, weights: Path) -> None:
    """Fill the encoder with the base weights (safetensors with BERT's names)."""
    missing, unexpected = reader.encoder.load_state_dict(_renamed(load_file(weights)), strict=False)
    if unexpected or set(missing) != {"cases.weight", "weighing"}:
        raise ValueError(f"{weights}: not the base model: missing {missing}, unexpected {unexpected}")
