"""How gunicorn serves the API; its command line overrides this."""

import os
import time

# Keeps connections open and answers its own refusals with problems in JSON.
worker_class = "newsapi.worker.Worker"
threads = 4
# Room for lists of hundreds of ids or slugs, and for the cursors of such lists. It can't be more.
limit_request_line = 8190
# All workers of one start date their answers alike; a reload reads this file again.
os.environ["NEWSAPI_STARTED"] = str(int(time.time()))
