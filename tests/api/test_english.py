"""Countries and languages in words."""

import pytest

from newsapi.api.countries import COUNTRIES
from newsapi.api.english import country_name, language_name


def test_every_country_has_a_name_of_its_own() -> None:
    names = {country_name(code) for code in COUNTRIES}
    assert len(names) == len(COUNTRIES)
    assert not names & COUNTRIES


@pytest.mark.parametrize(
    ("tag", "name"),
    [
        ("en", "English"),
        ("EN", "English"),
        ("la", "Latin"),
        ("pt-br", "Portuguese (Brazil)"),
        ("zh-hant-tw", "Chinese (Traditional, Taiwan)"),
        ("es-419", "Spanish (Latin America)"),
        ("ca-valencia", "Catalan (valencia)"),
        ("qqq", "qqq"),
        ("qqq-us", "qqq-us"),
    ],
)
def test_a_language_is_named_with_its_script_and_region(tag: str, name: str) -> None:
    assert language_name(tag) == name
