"""How gunicorn serves the API; its command line overrides this."""

# Room for lists of hundreds of ids or slugs, and for the cursors of such lists.
limit_request_line = 8190
