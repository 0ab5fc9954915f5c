"""Training of the English encoder: corpora in, one int8 ONNX model out; no part of the installed package."""
