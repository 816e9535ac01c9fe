"""The loader: the only part of the project that writes imports."""

from seeds.loader.loader import Loaded, Loader, patiently

__all__ = ["Loaded", "Loader", "patiently"]
