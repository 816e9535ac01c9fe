"""What HTTP itself asks of the API: validators, caching, compression, links, limits and long addresses."""
