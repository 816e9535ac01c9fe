"""The icon that browsers ask every site for: there is none, and they need not ask again."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.cache import cache_control


@cache_control(public=True, max_age=30 * 24 * 60 * 60)
def no_icon(request: HttpRequest) -> HttpResponse:
    return HttpResponse(status=204)
