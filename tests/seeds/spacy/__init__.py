"""What depends on spaCy, which runs and tests without it."""
