"""What newsrooms have besides plain text: web pages, schema.org and ninjs objects, feeds."""

from seeds.readers.web.feeds import read_feed
from seeds.readers.web.objects import as_news
from seeds.readers.web.pages import read_page

__all__ = ["as_news", "read_feed", "read_page"]
