"""Where the parts of the project lie that others have to know of."""

ADMIN_PATH = "/admin/"
API_PATH = "/api/"


def in_api(path: str) -> bool:
    return path.startswith(API_PATH) or path == API_PATH.rstrip("/")
