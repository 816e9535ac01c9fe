"""What newsrooms have besides plain text: saved web pages, schema.org and ninjs objects, feeds."""

from seeds.readers.web.feeds import read_feed
from seeds.readers.web.objects import as_news
from seeds.readers.web.saved import read_mhtml, read_page

__all__ = ["as_news", "read_feed", "read_mhtml", "read_page"]
