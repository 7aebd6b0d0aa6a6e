"""Words that make less of people, which the lists of language/ do not name one by one."""

import re
from collections.abc import Iterator
from dataclasses import replace

from practice.language import phrases
from practice.library.document import Document
from practice.library.problems import Problem, Severity
from practice.library.stigma_patterns import STIGMA
from practice.library.told import told
from practice.library.wording import passages
from practice.library.wordlist import WordList
from practice.models import Language


def check(document: Document, language: Language, words: WordList) -> Iterator[Problem]:
    found = passages(document, language)
    if not found.may_hold(STIGMA[language]):
        return
    errors = tuple(phrase for advice in words.avoid if advice.severity is Severity.ERROR for phrase in advice.phrases)
    for passage in found:
        for hit in re.finditer(STIGMA[language], passage.plain, re.IGNORECASE):
            is_quoted = passage.quotes(hit.start(), hit.end())
            near = phrases.among(errors, phrases.bare(hit.group()), language)
            if not any(True for phrase in near for _ in phrases.find(phrase, hit.group(), language)):
                message = told("“{words}” makes less of people", words=hit.group())
                problem = document.problem(passage.place, message, told("say who they are, what they live with or what they did"))
                yield replace(problem, severity=Severity.WARNING if is_quoted else Severity.ERROR)
                break
