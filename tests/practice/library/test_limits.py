import pytest

ASIDE = "x" * 60


def story_of(length: int) -> tuple[str, str]:
    return ('Dana missed the bus and your group. "Next week I may not come at all," Dana says.', "a" * length)


def longer_ways(length: int) -> list[tuple[str, str]]:
    return [('"That is up to you. How was your day?"', "b" * length), ('"Your chair will be there."', "c" * length)]


def test_a_card_over_the_limit_says_by_how_much(problems) -> None:
    ask = ("ask: What do you say?", "ask: " + "d" * 90)
    (problem,) = problems(story_of(700), ask, *longer_ways(150), ("Nod, and pour two cups of tea.", "e" * 150))
    over = len("Voluntary\nThe late bus\nDrop-in center\n\n") + 700 + 2 + 90 + 2 + 3 * 153 + 2 - 1200
    assert problem.key == "en.story"
    assert problem.mend.endswith(f"by {over}")


def test_a_long_story_with_short_ways_fits(problems) -> None:
    assert problems(story_of(700)) == []


@pytest.mark.parametrize(("costs", "fits"), [(100, True), (101, False)])
def test_one_way_and_the_other_view_fit_one_screen(problems, costs: int, *, fits: bool) -> None:
    changes = [
        ('"That is up to you. How was your day?"', "f" * 150),
        ("The choice stays with Dana.", "g" * 110),
        ("It may sound as if you do not care.", "h" * 120),
        ('"What would make next week worth the ride?"', "i" * 100),
        ("It asks what Dana wants from the group.", "j" * 100),
        ("It may feel like a test.", "k" * costs),
    ]
    found = [problem.key for problem in problems(*changes) if "together" in problem.message]
    assert found == ([] if fits else ["en.ways[1]"])
