"""Patterns of time expressions, each named by its kind; `…_words` is the part that counts."""

import re
from collections.abc import Iterator

from seeds.extraction.vocabulary.calendar import FEASTS, MONTHS, NUMBERS, WEEKDAY_ABBREVIATIONS, WEEKDAYS

_MONTH = r"(?:" + "|".join(sorted((name.title() for name in MONTHS if len(name) > 4), key=len, reverse=True))
_MONTH += r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?|June|July|May|"
_MONTH += "|".join(name.upper() for name in MONTHS if len(name) > 2) + r")"
_WEEKDAY = "(?:" + "|".join([name.title() for name in WEEKDAYS] + [name.upper() for name in WEEKDAYS]) + ")"
_SHORT = "(?:" + "|".join(name.title() for name in WEEKDAY_ABBREVIATIONS) + r")\b\.?"
_LEAD = rf"(?:(?:{_WEEKDAY}|{_SHORT}),?\s+(?:the\s+)?)?"
_DAYS = r"(?:\s?[-–]\s?(?:0?[1-9]|[12]\d|3[01])\b)?"
_YEAR = r"(?:1[5-9]\d\d|20\d\d)"
_NO_NUMBER = r"(?![\d%]|[,.:/]\d)"
_PART = "(?:day|night|morning|afternoon|evening)"
_FEAST = "(?:" + "|".join(re.sub(r"s\b", "['’]?s['’]?", name.title()) for name in FEASTS) + ")"
_FEAST = _FEAST.replace("St ", r"(?:St\.?|Saint) ").replace(" ", r"\s+")
_COUNT = r"(?:\d{1,4}|" + "|".join(name for name in NUMBERS) + ")"

# Each with the characters that it may begin with: most places are none, and told so at once.
_ALTERNATIVES = (
    r"(?=\d)(?P<iso>(?:1[5-9]|20)\d\d-\d\d-\d\d)(?![-\d])",
    rf"(?=\d)(?P<slashes>\d{{1,2}}/\d{{1,2}}/{_YEAR}|\d{{1,2}}\.\d{{1,2}}\.{_YEAR})(?![\d/])",
    rf"(?=[A-Z])(?P<american>{_LEAD}(?P<american_month>{_MONTH})\s+"
    rf"(?P<american_day>\d{{1,2}})(?:st|nd|rd|th)?{_NO_NUMBER}{_DAYS}"
    rf"(?:(?:,\s*|\s+)(?P<american_year>{_YEAR})\b(?!,\d))?)",
    rf"(?=[A-Z\d])(?P<british>{_LEAD}(?P<british_day>\d{{1,2}})(?:st|nd|rd|th)?{_DAYS}\s+(?:of\s+)?"
    rf"(?P<british_month>{_MONTH})(?![\w-])(?:,?\s+(?P<british_year>{_YEAR})\b)?)",
    rf"(?=[A-Z])(?P<my>(?P<my_month>{_MONTH}),?\s+(?:of\s+)?(?P<my_year>{_YEAR})\b(?!,\d))",
    rf"(?=[isubdlntemfoISUBDLNTEMFO])(?P<month>(?P<month_side>(?i:in|since|until|by|during|last|next|this|early|late|mid|from|of))[\s-]+"
    rf"(?P<month_words>(?P<month_name>{_MONTH})))(?![\w-]|\s+[A-Z]|\s+\d{{1,4}}(?!\d|,\d))",
    rf"(?=[tlncTLNCMWFS])(?P<weekday>(?:(?P<weekday_side>(?i:this coming|last|next|this|coming))\s+)?"
    rf"(?P<weekday_name>{_WEEKDAY})(?!\w)(?:\s+(?:morning|afternoon|evening|night))?)",
    r"(?=[tylTYL])(?P<near>(?i:the day before yesterday|the day after tomorrow)|(?:[Yy]esterday|YESTERDAY)|"
    r"(?:[Tt]omorrow|TOMORROW)|[Tt]onight|(?i:last)\s+night|(?i:this)\s+(?:morning|afternoon|evening)|"
    r"(?<!USA )(?<!in )[Tt]oday)\b(?!['’]s\s+(?:world|society|standards|young))",
    rf"(?=[tfnpaoseTFNPAOSE\d])(?P<anaphor>(?i:(?:the|that)\s+same\s+{_PART}|(?:the\s+)?(?:following|next|previous)\s+{_PART}|"
    rf"that\s+{_PART}|{_COUNT}\s+(?:day|month|year)s?\s+(?:later|earlier)(?!\s+than\b)|"
    r"the\s+day\s+(?:after|before)(?=[,.;])|(?<=of )the\s+day|(?<=in )the\s+day))\b"
    r"(?!\s+(?:of|that|when|the|after|before)\b)",
    rf"(?=[fbFB])(?P<range>(?i:from|between)\s+(?:the\s+)?(?P<range_words>\d{{1,2}})(?:st|nd|rd|th)?"
    rf"(?=\s+(?:to|and|until|through)\s+(?:the\s+)?\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?"
    rf"(?P<range_month>{_MONTH})(?![\w-])(?:,?\s+(?P<range_year>{_YEAR})\b)?))",
    rf"(?=[A-Z])(?P<feast>(?P<feast_name>{_FEAST})(?:,?\s+(?P<feast_year>{_YEAR})\b)?)(?!\w|\s+[A-Z])",
    r"(?=t)(?P<om>the\s+(?P<om_day>\d{1,2})(?:st|nd|rd|th)\s+(?:day\s+)?of\s+(?P<om_side>last|this|next)\s+month)\b",
    r"(?=[buaBUA])(?P<yearend>(?i:by|before|until|at)\s+(?P<yearend_words>(?:the\s+)?(?:year(?:['’]s)?[\s-]end|"
    r"end\s+of\s+(?P<yearend_side>the|this|last|next)\s+year)))\b",
    r"(?=[ltnLTN])(?P<period>(?P<period_side>(?i:last|this|next))\s+(?P<period_unit>month|year))\b",
    rf"(?=[aotfsenAOTFSEN\d])(?P<ago>(?P<ago_count>(?i:{_COUNT}))\s+(?P<ago_unit>day|week|month|year)s?\s+ago)\b",
    rf"(?=[isbudfelmaotISBUDFELMAOT])(?P<year>(?i:in|since|by|until|during|from|early|late|mid|before|after|of|to|and)[\s-]+"
    rf"(?P<year_words>{_YEAR}))\b(?![-,]\d|\s+[A-Za-z]+ly\b|['’]?s\b|\s*(?:people|troops|delegates|"
    rf"dollars|euros))",
)
_REACH = 32  # characters from the beginning of an expression to what tells that it is one
EXPRESSION = re.compile(rf"(?s:.){{0,{_REACH}}}?(?<![\w$€£])(?:" + "|".join(_ALTERNATIVES) + ")")
# What every expression holds: a year, a month, a day, or a span of time.
_HINTS = [
    "day",
    "Day",
    "DAY",
    "morrow",
    "MORROW",
    "night",
    "morning",
    "afternoon",
    "evening",
    "Eve",
    "Night",
    "Halloween",
]
_HINTS += ["month", "year", "week", *(form(name[:3]) for name in MONTHS for form in (str.title, str.upper))]
_HINT = re.compile(rf"(?<!\d){_YEAR}(?!\d)|" + "|".join(dict.fromkeys(_HINTS)))
# `On Wednesday, the two are to meet`: what announces behind a day that opens its clause.
AHEAD_BEHIND = re.compile(
    r",?\s+(?:(?!\b(?:said|says|told|announced|added|reported|wrote)\b)[^,.;:“”\"\s]+\s+){1,8}?"
    r"(?:will|(?:is|are) (?:set|due|scheduled|expected|slated|planned|going|to))\b"
)
YEAR_BEHIND = re.compile(r",?\s+(?P<side>last|this|next)\s+year\b")  # `on 6 July last year`
ATTACKS = re.compile(r"(?:th)?,?\s+(?:terror(?:ist)?\s+attack|attacks|hijack)")  # `the September 11 attacks`
_UNSAID = r"(?:(?!\b(?:said|says|told|announced|added|reported|wrote)\b)[^,.;“”\"])*$"
AHEAD = re.compile(
    r"(?:\b(?:will|(?:is|are|was|were|be) (?:set|due|scheduled|expected|slated|planned|going|to)|plans? to|"
    r"must|shall|(?:has|have|needs?) to)|[’']ll)\b" + _UNSAID
)
# What is wished or agreed on lies ahead in its month, but was as likely agreed on the weekday that is named.
WISHED = re.compile(
    r"\b(?:hopes?|hoped|wants?|wanted|expects?|vowe?d?|vows|pledge[ds]?|promise[ds]?|agree[ds]?) to\b"
    + _UNSAID
)


def find_expressions(body: str) -> Iterator[re.Match[str]]:
    """The time expressions in order; the groups tell where they stand, for a match begins before them."""
    at = 0  # before this place nothing is left to be found
    for hint in _HINT.finditer(body):
        while hint.start() >= at:
            low = max(at, hint.start() - _REACH)
            match = EXPRESSION.match(body, low)
            at = match.end() if match else low + _REACH + 1
            if match:
                yield match
