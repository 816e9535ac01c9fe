"""`manage.py groupquotes`: find anew which quotes of different articles are one utterance."""

from typing import Any

from django.core.management.base import BaseCommand

from articles.models import Utterance
from articles.utterances.everything import regroup_everything


class Command(BaseCommand):
    help = (
        "Find anew which quotes of different articles are one utterance. Imports and edits keep that up by "
        "themselves: this is for databases from before there were utterances."
    )

    def handle(self, *args: Any, **options: Any) -> None:
        count = regroup_everything(self._tell if options["verbosity"] > 1 else lambda _: None)
        self.stdout.write(f"{count} quotes, {Utterance.objects.count()} utterances quoted more than once")

    def _tell(self, done: int) -> None:
        self.stderr.write(f"{done} quotes")
