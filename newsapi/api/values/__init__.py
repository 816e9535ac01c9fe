"""How the value of a parameter is written and read: the form fields behind every filter."""

from newsapi.api.values.each import EachParty, EachReference
from newsapi.api.values.mistakes import nearest
from newsapi.api.values.several import Choices, Countries, Ids, Languages, Parties, References, Values
from newsapi.api.values.single import Boolean, Choice, Day, Moment, Number, Schema, Share, Text, Value

__all__ = [
    "Boolean",
    "Choice",
    "Choices",
    "Countries",
    "Day",
    "EachParty",
    "EachReference",
    "Ids",
    "Languages",
    "Moment",
    "Number",
    "Parties",
    "References",
    "Schema",
    "Share",
    "Text",
    "Value",
    "Values",
    "nearest",
]
