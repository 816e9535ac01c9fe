"""Who may read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.conf import settings
from rest_framework.permissions import BasePermission
from rest_framework.request import Request

if TYPE_CHECKING:
    from rest_framework.views import APIView


class ReadPermission(BasePermission):
    """Everybody reads, or only who has a token where PUBLIC_READ is off. Nothing is written over the API."""

    message = "Reading needs a token here: send `Authorization: Token …`."

    def has_permission(self, request: Request, view: APIView) -> bool:
        return bool(settings.PUBLIC_READ or request.auth)
