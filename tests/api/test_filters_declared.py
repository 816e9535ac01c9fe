"""The filters that the contract promises, by resource; the same name means the same thing everywhere."""

import pytest

from articles.filters import ArticleFilterSet, EventFilterSet, QuoteFilterSet
from newsapi.api.filters import FilterSet
from newsapi.urls import RESOURCES
from people.filters import OrganizationFilterSet, PersonFilterSet

PROMISED = [
    (
        QuoteFilterSet,
        "speaker organization via about kind event article publisher role country said_after said_before "
        "published_after published_before status",
    ),
    (
        ArticleFilterSet,
        "publisher provider author person organization speaker event language country published_after "
        "published_before",
    ),
    (EventFilterSet, "type person organization article place country starts_after starts_before status"),
    (PersonFilterSet, "country role organization article event status"),
    (OrganizationFilterSet, "kind country article event status"),
]
# Where every record has a value, there is nothing to ask by `has_`.
ALWAYS_KNOWN = {"kind", "type", "status"}


@pytest.mark.parametrize(("filters", "names"), PROMISED)
def test_every_promised_filter_is_there(filters: type[FilterSet], names: str) -> None:
    assert {*names.split(), "ids", "updated_after"} <= set(filters.base_filters)


@pytest.mark.parametrize(("filters", "names"), PROMISED)
def test_every_filter_but_bounds_can_be_negated(filters: type[FilterSet], names: str) -> None:
    plain = [name for name in names.split() if not name.endswith(("_after", "_before"))]
    assert {f"{name}_not" for name in plain} <= set(filters.base_filters)


@pytest.mark.parametrize(("filters", "names"), PROMISED)
def test_whether_there_is_a_value_can_be_asked_where_it_may_be_missing(
    filters: type[FilterSet], names: str
) -> None:
    plain = {name for name in names.split() if not name.endswith(("_after", "_before"))} - ALWAYS_KNOWN
    plain -= {"article"} if filters is QuoteFilterSet else set()
    assert {f"has_{name}" for name in plain} <= set(filters.base_filters)


@pytest.mark.parametrize("view", RESOURCES)
def test_every_parameter_is_described_in_a_sentence(view: type) -> None:
    for parameter in view.parameters().values():  # type: ignore[attr-defined]
        assert parameter.description[0].isupper() or parameter.description.startswith("`"), parameter.name
        assert parameter.description.endswith("."), parameter.name
        assert parameter.schema


@pytest.mark.parametrize("view", RESOURCES)
def test_a_filter_tells_the_keys_that_its_records_have(view: type) -> None:
    for name, one in view.filterset_class.base_filters.items():  # type: ignore[attr-defined]
        identified = {"people", "organizations"} & set(one.resources)
        if one.resources and not name.startswith("has_"):
            assert ("`scheme:value`" in one.help_text) is bool(identified), name
            assert "commas, at most" in one.help_text, name
