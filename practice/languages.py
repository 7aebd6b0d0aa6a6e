"""What differs from language to language, said for each: a language more, and the type check names every place that must decide."""

from typing import TypeVar, assert_never

from practice.models import Language

Said = TypeVar("Said")


def in_each(*, en: Said, es: Said) -> dict[Language, Said]:
    """One for each language. Who adds one to `Language` is led here by the type check, and from here to every call."""

    def said(language: Language) -> Said:
        match language:
            case Language.ENGLISH:
                return en
            case Language.SPANISH:
                return es
            case _:
                assert_never(language)

    return {language: said(language) for language in Language}


OWN_NAMES = in_each(en="English", es="Español")


def others(language: Language) -> list[Language]:
    """All but this one, as a list to choose from."""
    return [each for each in Language if each is not language]


def spoken(code: str | None) -> Language:
    """The language that a phone's code stands for ("es-MX"); English where it is none of ours."""
    return next((each for each in Language if (code or "").startswith(each)), Language.ENGLISH)
