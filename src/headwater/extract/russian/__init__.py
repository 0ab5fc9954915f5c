"""Russian sentences as trees, by slovnet and navec with the models that ship inside the package ``natasha``."""

from headwater.extract.russian.parser import Russian

__all__ = ["Russian"]
