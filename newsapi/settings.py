"""Every setting of the project, read from the environment or `.env`; README.md explains each."""

from pathlib import Path
from typing import Any

import django_stubs_ext
from django.core.exceptions import ImproperlyConfigured

from newsapi.environment import choice, env, flag, number, rate

# Lets `ModelAdmin[Person]` and its like be written as the type checker wants them.
django_stubs_ext.monkeypatch()

BASE_DIR = Path(__file__).resolve().parent.parent
env.read_env(BASE_DIR / ".env", encoding="utf-8-sig")

# -- what a deployment sets ----------------------------------------------------------------------------

SECRET_KEY: str = env.str("SECRET_KEY", default="")
if not SECRET_KEY:
    raise ImproperlyConfigured("SECRET_KEY is not set. `make run` writes a .env with a random one.")

DEBUG: bool = flag("DEBUG", default=False)
ALLOWED_HOSTS: list[str] = env.list("ALLOWED_HOSTS", default=["localhost", "127.0.0.1", "[::1]"])
CSRF_TRUSTED_ORIGINS: list[str] = env.list("CSRF_TRUSTED_ORIGINS", default=[])

# True: everything over TLS (redirect, secure cookies, HSTS). `make run` writes false for 127.0.0.1.
HTTPS: bool = flag("HTTPS", default=True)
# The header by which a trusted proxy says that the client came over TLS, e.g. X-Forwarded-Proto.
PROXY_SSL_HEADER: str = env.str("PROXY_SSL_HEADER", default="")

# How much of an article's body the API gives away: full, excerpt or none.
PUBLIC_BODY: str = choice("PUBLIC_BODY", "full", "excerpt", "none")
# False: reading needs a token, too.
PUBLIC_READ: bool = flag("PUBLIC_READ", default=True)
# How many seconds browsers and proxies may keep a public answer without asking again.
CACHE_SECONDS: int = number("CACHE_SECONDS", default=0)
# How many requests each token or address may make: `600/minute`; empty for any number.
RATE_LIMIT: str = rate("RATE_LIMIT")
# How many proxies stand before this server: whose X-Forwarded-For names the client.
NUM_PROXIES: int = number("NUM_PROXIES", default=0)
# The web pages whose scripts may read: * for all, or origins such as https://news.example.org.
CORS_ORIGINS: list[str] = env.list("CORS_ORIGINS", default=["*"])
# The largest single document that an import reads, in bytes.
MAX_DOCUMENT_BYTES: int = number("MAX_DOCUMENT_BYTES", default=5_000_000)

# -- database ------------------------------------------------------------------------------------------

DATABASES: dict[str, dict[str, Any]] = {
    "default": env.db_url("DATABASE_URL", default=f"sqlite:///{BASE_DIR / 'db.sqlite3'}")
}
DATABASES["default"]["CONN_MAX_AGE"] = number("CONN_MAX_AGE", default=600)
DATABASES["default"]["CONN_HEALTH_CHECKS"] = True
if DATABASES["default"]["ENGINE"] == "django.db.backends.sqlite3":
    # IMMEDIATE and a timeout: several writers wait for each other instead of failing.
    DATABASES["default"]["OPTIONS"] = {
        "transaction_mode": "IMMEDIATE",
        "timeout": 20,
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;",
    }
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# -- what is remembered between requests: dates of answers, and how many requests a client made -----------

# In the memory of each process, unless a shared place is named.
CACHES: dict[str, dict[str, Any]] = {"default": env.cache_url("CACHE_URL", default="locmemcache://newsapi")}
if CACHES["default"]["BACKEND"] == "django.core.cache.backends.locmem.LocMemCache":
    # A few megabytes at most; those that were not asked for longest go first.
    CACHES["default"].setdefault("OPTIONS", {}).setdefault("MAX_ENTRIES", 20_000)

# -- the project ---------------------------------------------------------------------------------------

INSTALLED_APPS = [
    "newsapi.api",
    "people",
    "articles",
    "seeds",
    "rest_framework",
    "rest_framework.authtoken",
    "corsheaders",
    "django_filters",
    "drf_spectacular",
    "drf_spectacular_sidecar",
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
]

MIDDLEWARE = [
    "corsheaders.middleware.CorsMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "newsapi.api.http.middleware.LengthMiddleware",
    "newsapi.api.http.middleware.CompressionMiddleware",
    "newsapi.api.http.middleware.ValidatorMiddleware",
    "newsapi.api.http.middleware.AddressMiddleware",
    "newsapi.middleware.AdminSessionMiddleware",
    "newsapi.api.http.middleware.SlashMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "newsapi.middleware.AdminAuthenticationMiddleware",
    "newsapi.middleware.AdminMessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]

ROOT_URLCONF = "newsapi.urls"
WSGI_APPLICATION = "newsapi.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "newsapi" / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    },
]

AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in (
        "UserAttributeSimilarityValidator",
        "MinimumLengthValidator",
        "CommonPasswordValidator",
        "NumericPasswordValidator",
    )
]

LANGUAGE_CODE = "en"
TIME_ZONE = "UTC"
USE_I18N = True
USE_TZ = True

STATIC_URL = "static/"
STATIC_ROOT = BASE_DIR / "staticfiles"

# -- security ------------------------------------------------------------------------------------------

SECURE_SSL_REDIRECT = HTTPS
SESSION_COOKIE_SECURE = HTTPS
CSRF_COOKIE_SECURE = HTTPS
SECURE_HSTS_SECONDS = 31_536_000 if HTTPS else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = HTTPS
SECURE_HSTS_PRELOAD = HTTPS
if PROXY_SSL_HEADER:
    SECURE_PROXY_SSL_HEADER = (f"HTTP_{PROXY_SSL_HEADER.upper().replace('-', '_')}", "https")
X_FRAME_OPTIONS = "DENY"

# -- the API -------------------------------------------------------------------------------------------

REST_FRAMEWORK = {
    "DEFAULT_AUTHENTICATION_CLASSES": ["rest_framework.authentication.TokenAuthentication"],
    "DEFAULT_PERMISSION_CLASSES": ["newsapi.api.permissions.ReadPermission"],
    "DEFAULT_RENDERER_CLASSES": ["newsapi.api.renderers.OrjsonRenderer"],
    "DEFAULT_CONTENT_NEGOTIATION_CLASS": "newsapi.api.renderers.Negotiation",
    "DEFAULT_PARSER_CLASSES": ["rest_framework.parsers.JSONParser"],
    "DEFAULT_SCHEMA_CLASS": "newsapi.api.schema.AutoSchema",
    "DEFAULT_METADATA_CLASS": "newsapi.api.metadata.ParameterMetadata",
    "DEFAULT_THROTTLE_CLASSES": ["newsapi.api.http.throttling.ClientThrottle"],
    "NUM_PROXIES": NUM_PROXIES,
    "EXCEPTION_HANDLER": "newsapi.api.errors.handle_exception",
    # `format` is a parameter like others: newsapi.api.formats reads it.
    "URL_FORMAT_OVERRIDE": None,
}

# Scripts of other pages may read the API, without cookies; the admin is none of their business.
CORS_URLS_REGEX = r"^/api/"
CORS_ALLOW_ALL_ORIGINS = CORS_ORIGINS == ["*"]
CORS_ALLOWED_ORIGINS = [] if CORS_ALLOW_ALL_ORIGINS else CORS_ORIGINS
CORS_ALLOW_METHODS = ["GET", "HEAD", "OPTIONS"]
CORS_ALLOW_HEADERS = [
    "accept",
    "authorization",
    "content-type",
    "if-match",
    "if-modified-since",
    "if-none-match",
    "if-unmodified-since",
]
CORS_EXPOSE_HEADERS = [
    "Allow",
    "Content-Disposition",
    "Content-Length",
    "ETag",
    "Last-Modified",
    "Link",
    "Location",
    "Retry-After",
]

SPECTACULAR_SETTINGS = {
    "TITLE": "newsapi",
    "VERSION": "1.0.0",
    "DESCRIPTION": (BASE_DIR / "newsapi" / "api" / "description.md").read_text(encoding="utf-8"),
    "LICENSE": {"name": "MIT", "identifier": "MIT"},
    "OAS_VERSION": "3.1.0",
    "SCHEMA_PATH_PREFIX": r"/api/v[0-9]+",
    "SERVE_INCLUDE_SCHEMA": False,
    # In the order of the declarations: filters first, paging last.
    "SORT_OPERATION_PARAMETERS": False,
    "COMPONENT_SPLIT_REQUEST": True,
    # The choices are words that say what they mean.
    "ENUM_GENERATE_CHOICE_DESCRIPTION": False,
    "POSTPROCESSING_HOOKS": [
        "drf_spectacular.hooks.postprocess_schema_enums",
        "newsapi.api.schema.tidy",
        "newsapi.api.shape.documented.add_shapes",
        "newsapi.api.search.documented.add_highlights",
        "newsapi.api.http.documented.add_http",
    ],
    "ENUM_NAME_OVERRIDES": {
        "QuoteKind": "articles.models.QuoteKind",
        "OrganizationKind": "people.models.OrganizationKind",
        "AliasKind": "people.models.AliasKind",
        "EventType": "articles.models.EventType",
        "ParticipationRole": "articles.models.ParticipationRole",
        "MentionForm": "articles.models.MentionForm",
        "Reading": "articles.models.Reading",
        "Precision": "newsapi.api.models.Precision",
        "Status": "newsapi.api.models.Status",
        "Origin": "newsapi.api.models.Origin",
        "ValueType": "newsapi.api.catalogue.serializers.TYPES",
        "FilterOperator": "newsapi.api.catalogue.serializers.OPERATORS",
        "Views": "newsapi.api.catalogue.serializers.VIEWS",
        "Place": "newsapi.api.catalogue.serializers.PLACES",
        "ConnectionKind": "articles.connections.serializers.KIND_NAMES",
        "PartyType": "articles.connections.serializers.PARTY_TYPES",
        "SearchedType": "articles.search.TYPES",
        "RecordType": "newsapi.api.facets.serializers.TYPES",
        "DateUnit": "newsapi.api.facets.serializers.UNITS",
        "BodyAccess": "articles.serializers.articles.BODY_ACCESS",
    },
    "TAGS": [
        {"name": "quotes", "description": "Who said what, in which words."},
        {"name": "articles", "description": "The texts, and all that was read from each."},
        {"name": "people", "description": "Who speaks, acts and is spoken of."},
        {"name": "organizations", "description": "Governments, agencies, companies, newspapers."},
        {"name": "events", "description": "What happened, when and where."},
        {"name": "search", "description": "Everything at once."},
        {"name": "index", "description": "The way in."},
    ],
    # Every asset comes from this server: nothing is loaded from elsewhere.
    "SWAGGER_UI_DIST": "SIDECAR",
    "SWAGGER_UI_FAVICON_HREF": "SIDECAR",
    "REDOC_DIST": "SIDECAR",
    "SWAGGER_UI_SETTINGS": {"deepLinking": True, "validatorUrl": None, "defaultModelsExpandDepth": 0},
}
