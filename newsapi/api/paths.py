"""Where the parts of the project lie that others have to know of."""

ADMIN_PATH = "/admin/"
