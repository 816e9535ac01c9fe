"""Whatever a document holds, it is read or refused, in a time that grows no faster than it does."""
