"""Grouping all quotes: those of a database older than utterances, or under rules that have changed."""

from collections.abc import Callable

from django.db import transaction

from articles.models import Quote, Shingle, Utterance, Wording
from articles.utterances.grouping import regroup, remove
from newsapi.api.models import DataVersion

_BATCH = 1000


def regroup_everything(progress: Callable[[int], None] = lambda _: None) -> int:
    """Forget all utterances and form them anew, batch after batch; says how many quotes there are."""
    _forget()
    done, last = 0, 0
    while batch := list(
        Quote.objects.filter(pk__gt=last).order_by("pk").values_list("pk", flat=True)[:_BATCH]
    ):
        with transaction.atomic():
            regroup(batch)
            DataVersion.bump()
        done, last = done + len(batch), batch[-1]
        progress(done)
    return done


@transaction.atomic
def _forget() -> None:
    Quote.objects.filter(wording__isnull=False).update(wording=None, utterance=None, is_first=True)
    for model in (Shingle, Wording, Utterance):
        remove(model.objects.all())
    DataVersion.bump()
