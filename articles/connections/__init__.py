"""Who is mentioned, quoted and spoken of together with a person or an organization."""

from articles.connections.views import OrganizationConnectionsView, PersonConnectionsView

__all__ = ["OrganizationConnectionsView", "PersonConnectionsView"]
