"""Full-text search: one query language and one folding of words over the indexes of both databases.

* `query.py` reads `q=` to a tree, `words.py` folds texts to words: pure Python;
* `sqlite.py` and `postgresql.py` write trees as the database has them, and make the indexes and the triggers
  that keep them in step; `operations.py` brings those into migrations;
* `condition.py` makes of a tree a condition on any queryset, `part.py` the parameters of a list;
* `hits.py`, `highlights.py` and `ranking.py` tell where and how well a record fits.
"""
