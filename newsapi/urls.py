"""Every address of the project."""

from django.contrib import admin
from django.urls import include, path
from django.views.generic import RedirectView
from rest_framework.routers import SimpleRouter

from articles.autocomplete import AutocompleteView
from articles.connections import OrganizationConnectionsView, PersonConnectionsView
from articles.search import SearchView
from articles.views import ArticleViewSet, EventViewSet, QuoteViewSet
from newsapi.api.catalogue import CatalogueView
from newsapi.api.docs import RedocView, SchemaView, SwaggerView
from newsapi.api.http.icon import no_icon
from newsapi.api.index import IndexView
from newsapi.api.resources import register
from people.views import OrganizationViewSet, PersonViewSet

RESOURCES = (ArticleViewSet, PersonViewSet, OrganizationViewSet, QuoteViewSet, EventViewSet)

router = SimpleRouter()
for view in RESOURCES:
    register(view)
    router.register(view.resource.value, view, basename=view.resource.value)

urlpatterns = [
    path("", RedirectView.as_view(pattern_name="docs")),
    path("favicon.ico", no_icon),
    path("api/", RedirectView.as_view(pattern_name="index", query_string=True)),
    path("api/v1/", IndexView.as_view(), name="index"),
    path("api/v1/", include(router.urls)),
    path("api/v1/people/<key>/connections/", PersonConnectionsView.as_view(), name="people-connections"),
    path(
        "api/v1/organizations/<key>/connections/",
        OrganizationConnectionsView.as_view(),
        name="organizations-connections",
    ),
    path("api/v1/search/", SearchView.as_view(), name="search"),
    path("api/v1/autocomplete/", AutocompleteView.as_view(), name="autocomplete"),
    path("api/v1/properties/", CatalogueView.as_view(), name="properties"),
    path("api/v1/schema/", SchemaView.as_view(), name="schema"),
    path("api/v1/docs/", SwaggerView.as_view(), name="docs"),
    path("api/v1/redoc/", RedocView.as_view(), name="redoc"),
    path("admin/", admin.site.urls),
]

handler400 = "newsapi.api.errors.bad_request"
handler403 = "newsapi.api.errors.permission_denied"
handler404 = "newsapi.api.errors.not_found"
handler500 = "newsapi.api.errors.server_error"
