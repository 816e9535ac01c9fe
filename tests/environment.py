"""The environment of the tests, loaded before the settings: a clone without `.env` can be tested."""

import os

os.environ.setdefault("SECRET_KEY", "a key for tests only, of no use to anybody, long enough for every check")
os.environ.setdefault("DATABASE_URL", "sqlite:///test.sqlite3")
os.environ["HTTPS"] = "false"
os.environ["DEBUG"] = "false"
