"""What a list of names and of speakers may hold."""

import pydantic
import pytest

from practice.library.mirrorwords import NameWords


@pytest.mark.parametrize(("name", "fits"), [("", False), ("A", True), ("A" * 40, True), ("A" * 41, False)])
def test_a_name_has_one_to_forty_letters(name: str, *, fits: bool) -> None:
    def listed() -> NameWords:
        return NameWords(given=frozenset({name}), surnames=frozenset())

    if fits:
        assert listed().given == {name}
    else:
        with pytest.raises(pydantic.ValidationError):
            listed()
