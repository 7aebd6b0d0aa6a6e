import re
from importlib import import_module
from pkgutil import walk_packages

import practice
from practice.patterns import lazy


def test_a_lazy_pattern_does_what_a_compiled_one_does() -> None:
    found = lazy(r"(?P<day>\d+)(?P<rest>.*)", re.IGNORECASE).match("12th")
    assert found is not None
    assert found["day"] == "12"
    assert [lazy(r"\s+").sub(" ", "a  b"), lazy("b|c").findall("abc"), lazy("a.c").pattern] == ["a b", ["b", "c"], "a.c"]


def test_each_pattern_that_waits_for_its_first_use_can_be_compiled() -> None:
    modules = [import_module(each.name) for each in walk_packages(practice.__path__, "practice.")]
    kind = type(lazy(""))
    there = {name: value for module in modules for name, value in vars(module).items() if isinstance(value, kind)}
    assert len(there) > 100
    for value in there.values():
        assert value.groups >= 0
