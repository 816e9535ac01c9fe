"""Shape on demand: which members of its records an answer gives, and which references it expands.

A request's wishes become a `Tree`, plain data; the tree becomes a serializer that has no other fields; and
what those fields read becomes the columns, joins and further queries of the rows. Nothing else is read.
"""

from newsapi.api.shape.part import DetailShape, Shape

__all__ = ["DetailShape", "Shape"]
