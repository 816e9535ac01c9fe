"""The docs and the admin in a real browser, against a live server: `make browser`."""
