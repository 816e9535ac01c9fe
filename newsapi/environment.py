"""Typed values from the environment: a typing slip stops the start and names the variable."""

import re

import environ
from django.core.exceptions import ImproperlyConfigured

env = environ.Env()
_FLAGS = {
    "true": True,
    "yes": True,
    "on": True,
    "1": True,
    "false": False,
    "no": False,
    "off": False,
    "0": False,
}


def flag(name: str, *, default: bool) -> bool:
    """True or false; anything else is refused, since a misspelt `false` must not read as one."""
    text: str = env.str(name, default=str(default)).strip().lower()
    if text not in _FLAGS:
        raise ImproperlyConfigured(f"{name}={text!r}: use true or false.")
    return _FLAGS[text]


def number(name: str, *, default: int) -> int:
    """A whole number, 0 or more."""
    text: str = env.str(name, default=str(default)).strip()
    if not text.isdecimal():
        raise ImproperlyConfigured(f"{name}={text!r}: use a whole number.")
    return int(text)


def choice(name: str, *choices: str) -> str:
    """One of the choices; the first is the default."""
    text: str = env.str(name, default=choices[0]).strip().lower()
    if text not in choices:
        raise ImproperlyConfigured(f"{name}={text!r}: use one of {', '.join(choices)}.")
    return text


def rate(name: str) -> str:
    """So many a second, minute, hour or day: `600/minute`; empty where there is no limit."""
    text: str = env.str(name, default="").strip().lower()
    if text and not re.fullmatch(r"[1-9][0-9]*/(?:second|minute|hour|day)", text):
        raise ImproperlyConfigured(f"{name}={text!r}: use such as 600/minute, or leave it empty.")
    return text
