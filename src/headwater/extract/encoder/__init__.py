"""The English encoder: names, parts of speech and dependency trees from one small network, run by onnxruntime."""

from __future__ import annotations

from headwater.extract.encoder.parser import Encoder, encoder

__all__ = ["Encoder", "encoder"]
