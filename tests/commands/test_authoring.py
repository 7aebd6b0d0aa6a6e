"""`content new`, `preview`, `review` and `check --watch`: what an author and a reader do beside their editor."""

import re
import shutil
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.__main__ import main
from bot.commands import content as command
from bot.commands.authoring import only
from practice.languages import in_each
from practice.library import SHIPPED, begun, load
from practice.library.begun import Begun
from practice.library.document import read
from practice.library.signing import with_signature
from practice.models import Language, Track, Value
from tests.shipped import shipped

MADE = "till-friday"


def run(*arguments: str | Path, said: str = "") -> Result:
    return CliRunner().invoke(main, ["content", *map(str, arguments)], input=said)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A content folder with three scenarios of one value."""
    path = Path(shutil.copytree(SHIPPED, tmp_path / "content", ignore=shutil.ignore_patterns("scenarios", "courses", "danger", "places")))
    (path / "scenarios" / "mutual").mkdir(parents=True)
    for slug in (MADE, "the-leak", "six-tamales"):
        shutil.copy(SHIPPED / "scenarios" / "mutual" / f"{slug}.yaml", path / "scenarios" / "mutual")
    return path


@pytest.mark.parametrize("value", list(Value))
def test_a_new_one_has_the_guidelines_of_its_value_and_says_what_is_missing(tmp_path: Path, value: Value) -> None:
    made = run("new", value, "the-late-bus", "--folder", tmp_path)
    file = tmp_path / "scenarios" / value / "the-late-bus.yaml"
    text = file.read_text(encoding="utf-8")
    assert made.exit_code == 0, made.output
    assert str(file) in made.output
    assert all(each.text(Language.ENGLISH) in text for each in shipped().value(value).guidelines)
    assert all(f" {each.id}" in text for each in (*shipped().settings, *shipped().topics, *shipped().competencies))
    assert all(f"{key}, " in text for key in ("in_tension", "next", "facilitate"))
    assert "en.title: is empty" in run("check", file).output


def test_the_longest_id_may_be_begun(tmp_path: Path) -> None:
    assert run("new", "mutual", "a" * 40, "--folder", tmp_path).exit_code == 0


@pytest.mark.parametrize("slug", ["The-bus", "the bus", "a--b", "-a", "é", "a/b", "", "a" * 41, "ａ", "a\n"])
def test_what_cannot_be_an_id_is_refused(tmp_path: Path, slug: str) -> None:
    assert run("new", "mutual", slug, "--folder", tmp_path).exit_code != 0
    assert list(tmp_path.rglob("*.yaml")) == []


def test_a_folder_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    made = run("new", "mutual", "the-late-bus", "--folder", tmp_path / "nowhere")
    assert made.exit_code == 2
    assert "does not exist" in made.output
    assert not (tmp_path / "nowhere").exists()


def test_a_new_one_writes_over_nothing(folder: Path) -> None:
    made = run("new", "hopeful", MADE, "--folder", folder)
    assert made.exit_code == 1
    assert "is there already" in made.output


def test_a_preview_in_the_terminal_has_both_languages(folder: Path) -> None:
    shown = run("preview", "--text", folder / "scenarios" / "mutual" / f"{MADE}.yaml")
    scenario = shipped().scenario(MADE)
    for language in Language:
        words = scenario.text(language)
        assert all(part in shown.output for part in (words.title, words.ask, words.ways[0].gives, words.another_view.words))


@pytest.fixture
def form(tmp_path: Path) -> Path:
    run("new", "mutual", "the-late-bus", "--folder", tmp_path)
    return tmp_path / "scenarios" / "mutual" / "the-late-bus.yaml"


def fill(form: Path, language: Language, **words: str) -> None:
    """Writes behind these keys, as an author does, from where the language begins."""
    head, begins, rest = form.read_text(encoding="utf-8").partition(f"\n{language}:\n")
    for key, text in words.items():
        rest = re.sub(
            rf"(?m)^(\s+(?:- )?{key}:(?: >-)?)(.*)$", lambda found, text=text: f"{found[1].removesuffix(' >-')} {text}", rest, count=1
        )
    form.write_text(head + begins + rest, encoding="utf-8")


WRITTEN = in_each(
    en={"story": "Lou waits for the bus with you. It is late again.", "ask": "What do you say?"},
    es={"story": "Lou espera el camión contigo. Otra vez viene tarde.", "ask": "¿Qué le dices?"},
)


@pytest.mark.parametrize(("language", "other"), [(Language.ENGLISH, "Spanish"), (Language.SPANISH, "English")])
def test_a_story_and_a_question_in_one_language_are_shown_with_what_is_missing(form: Path, language: Language, other: str) -> None:
    fill(form, language, **WRITTEN[language])
    shown = run("preview", "--text", form)
    assert shown.exit_code == 0, shown.output
    assert all(words in shown.output for words in WRITTEN[language].values())
    assert (f"the-late-bus · {language}" in shown.output, shown.output.count("the-late-bus ·")) == (True, 1)
    assert f"{other}: all of it" in shown.output
    assert ": title, ways, another_view, reflect, try\n" in shown.output
    assert "setting, topics\n" in shown.output
    assert f"Until {other} has a story and a question" in shown.output


def test_both_languages_are_shown_while_ways_are_begun(form: Path) -> None:
    for language, said in in_each(en="I sit down.", es="Me siento.").items():
        fill(form, language, title="Bus", say=said, **WRITTEN[language])
    shown = run("preview", "--text", form)
    assert all(words in shown.output for words in ("1. I sit down.", "1. Me siento.", *(each["story"] for each in WRITTEN.values())))
    assert "English: ways, another_view, reflect, try\n" in shown.output
    assert "Until" not in shown.output


def test_the_sandbox_of_what_is_begun_has_it_in_both_languages(form: Path) -> None:
    fill(form, Language.SPANISH, **WRITTEN[Language.SPANISH])
    found = begun.read(read(form), shipped())
    assert isinstance(found, Begun)
    (scenario,) = only(found.scenario, shipped()).scenarios
    assert {scenario.text(language).ask for language in Language} == {"¿Qué le dices?"}


def test_what_is_wrong_is_told_without_what_is_only_missing(form: Path) -> None:
    fill(form, Language.ENGLISH, story="Lou waits.", ask="What? " * 40)
    shown = run("preview", "--text", form)
    assert shown.exit_code == 1
    assert "en.ask: has 239 characters" in shown.output
    assert shown.output.count(str(form)) == 1


@pytest.mark.parametrize("words", [{}, {"title": "Bus"}, {"story": "Lou waits."}, {"ask": "What now?", "say": "I wait."}])
def test_without_a_story_and_a_question_it_says_to_write_these_two(form: Path, words: dict[str, str]) -> None:
    fill(form, Language.ENGLISH, **words)
    shown = run("preview", form)
    assert shown.exit_code == 1
    assert "write these two first" in shown.output


@pytest.mark.parametrize(("key", "word"), [("setting", "moon"), ("topics", "[moon]"), ("value", "")])
def test_what_is_not_known_here_is_named(form: Path, key: str, word: str) -> None:
    fill(form, Language.ENGLISH, **WRITTEN[Language.ENGLISH])
    form.write_text(re.sub(rf"(?m)^{key}:.*$", f"{key}: {word}", form.read_text(encoding="utf-8")), encoding="utf-8")
    shown = run("preview", "--text", form)
    assert shown.exit_code == 1
    assert f" {key}" in shown.output


@pytest.mark.parametrize("track", list(Track))
def test_the_sandbox_of_a_preview_has_that_scenario_alone(track: Track) -> None:
    scenario = next(each for each in shipped().scenarios if each.track is track)
    library = only(scenario, shipped())
    assert [(each.id, each.track) for each in library.scenarios] == [(scenario.id, Track.PEER_SUPPORTER)]
    assert library.courses == {}


def review(folder: Path, said: str, *options: str) -> Result:
    return run("review", "--folder", folder, "--notes", folder.parent / "notes.md", *options, said=said)


def test_reading_signing_noting_and_quitting(folder: Path) -> None:
    result = review(folder, "Ana R.\ns\nn\nBenny would not say this.\nq\n")
    assert result.exit_code == 0, result.output
    first, second, third = sorted(load(folder).scenarios, key=lambda each: each.id)
    assert [[each.by for each in scenario.signed] for scenario in (first, second, third)] == [["Ana R."], [], []]
    assert "Does it ring true?" in result.output
    assert (first.en.title in result.output, first.es.title in result.output) == (True, True)
    assert f"- `{second.id}` (Ana R., " in (folder.parent / "notes.md").read_text(encoding="utf-8")
    assert "Signed: 1. Noted: 1." in result.output


def test_one_that_is_still_being_written_keeps_nobody_from_reading_the_others(folder: Path) -> None:
    run("new", "mutual", "a-blank", "--folder", folder)
    result = review(folder, "q\n", "--by", "Ana")
    assert "Left out, as it cannot be read yet" in result.output
    assert "1 of 3" in result.output


def test_what_someone_signed_is_not_shown_to_them_again_and_others_still_read_it(folder: Path) -> None:
    file = folder / "scenarios" / "mutual" / f"{MADE}.yaml"
    file.write_text(with_signature(file.read_text(encoding="utf-8"), by="Ana", on=date(2026, 11, 22)), encoding="utf-8")
    assert f"{MADE} · en" not in review(folder, "k\nk\n", "--by", "ana").output
    assert "Signed by Ana." in review(folder, "k\nk\nk\n", "--by", "Lou").output


def test_with_nothing_to_read_it_says_so(folder: Path) -> None:
    assert "Nothing waits for you." in review(folder, "", "--by", "Ana", "--value", "hopeful").output


def test_a_file_that_is_saved_is_seen_once(folder: Path) -> None:
    file = folder / "scenarios" / "mutual" / f"{MADE}.yaml"
    saved_at_look = iter([False, True, False, True])

    def look() -> None:
        if next(saved_at_look):
            save(file)

    seen = command.changes(folder, wait=look)
    next(seen)
    next(seen)
    assert list(saved_at_look) == []


def save(file: Path) -> None:
    text = file.read_text(encoding="utf-8") + "\n"
    file.write_text(text, encoding="utf-8")
