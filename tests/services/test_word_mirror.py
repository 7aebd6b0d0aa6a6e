"""The mirror of words beside an answer: for those who chose it, silent where it should be, and only kinds are kept."""

from collections.abc import Sequence
from datetime import timedelta

import pytest

from bot.runtime.post import put
from bot.services.care import mirroring, mirrors, support, word_mirror
from bot.services.care.mirroring import Mirrored
from bot.services.care.support import Needed
from bot.services.care.word_mirror import SaidWrong
from bot.services.daily import own_words, prompts, reflecting, rewriting
from bot.services.daily.answering import Spoken
from bot.services.daily.meeting_again import Repeating
from bot.services.daily.reflecting import VoiceNote
from bot.services.daily.viewing import Viewed
from bot.services.edits import EditKept
from bot.services.over import Stale
from bot.services.written import Written
from bot.views.care.support import needed
from bot.views.care.word_mirror import again, beside
from bot.views.daily.last_time import again as view_again
from bot.views.message import Reply
from bot.views.say import Host, Say
from db import noticed, reflections, retention
from db import prompts as prompt_rows
from db.dialogues import Asking
from db.mirrors import Mirror
from db.rows import list_all, scalar
from practice.language.noticing import What
from practice.models import Language, Value
from tests.services.life import LIBRARY, MONDAY, Life, begin

HOST = Host(name="Example", contact="hello@example.org", relation="neither", backup_days=14)
ASKS = "What was that like for you?"
PLAIN = next(scenario for scenario in LIBRARY.scenarios_of(Value.MUTUAL) if scenario.en.next is None)
LONG = next(scenario for scenario in LIBRARY.scenarios if scenario.en.next is not None)


@pytest.fixture
def choosing(life: Life) -> Life:
    mirrors.switch(life.db, life.person, MONDAY, mirror=Mirror.WORDS, wanted=True)
    return life


def answer(life: Life, text: str, scenario=PLAIN) -> Viewed:
    prompt = prompt_rows.find_open(life.db, life.id)
    life.db.execute("UPDATE prompts SET scenario_id = ?, value = ? WHERE id = ?", [scenario.id, scenario.value, prompt.id])
    written = Written(message_id=77, sent_at=MONDAY, text=text)
    heard = support.hear(life.db, life.person, life.now, written=written, library=LIBRARY, rng=life.rng, country="US")
    assert isinstance(heard, Viewed)
    return heard


def kept(life: Life) -> list[str]:
    return [row["what"] for row in list_all(life.db, "SELECT what FROM noticed ORDER BY what")]


def test_it_says_what_was_there_and_one_thing_to_try(choosing: Life) -> None:
    seen = answer(choosing, ASKS).reflected
    assert seen is not None
    assert [(each.quote, each.whats) for each in seen.quoted] == [(ASKS, (What.OPEN_QUESTION,))]
    assert seen.tries is Value.MUTUAL
    assert kept(choosing) == ["open_question"]
    assert ASKS not in str(list_all(choosing.db, "SELECT * FROM noticed"))


def test_it_is_off_until_chosen_and_off_again_it_forgets(life: Life) -> None:
    assert answer(life, ASKS).reflected is None
    assert kept(life) == []
    noticed.keep(life.db, prompt_rows.find_open(life.db, life.id).id, [What.FEELING])
    mirrors.switch(life.db, life.person, MONDAY, mirror=Mirror.WORDS, wanted=False)
    assert kept(life) == []


@pytest.mark.parametrize(
    "text",
    [
        "hi",  # it may be no answer
        "Sit down beside him.",  # nothing is sure
        "¿Não sabe o que isso foi para você, meu irmão?",  # another language
        "What did Maria Lopez say when you called her at 555-0134?",  # someone may be named
        "🙂",
    ],
)
def test_it_is_silent_where_it_should_be(choosing: Life, text: str) -> None:
    assert answer(choosing, text).reflected is None
    assert kept(choosing) == []


def test_it_is_silent_within_a_day_of_a_support_answer(choosing: Life) -> None:
    written = Written(message_id=76, sent_at=MONDAY, text="I want to kill myself. What is it like for you?")
    support.hear(choosing.db, choosing.person, MONDAY, written=written, library=LIBRARY, rng=choosing.rng, country="US")
    (prompt,) = list_all(choosing.db, "SELECT id FROM prompts")
    facts = {"library": LIBRARY, "rng": choosing.rng, "place": support.Place.OWN_WORDS, "prompt_id": prompt["id"]}
    after = support.go_on(choosing.db, choosing.person, MONDAY, **facts)
    assert isinstance(after, Viewed)
    assert after.reflected is None
    assert kept(choosing) == []


def test_seen_again_it_says_nothing_twice(choosing: Life) -> None:
    answer(choosing, ASKS)
    again = prompts.today(choosing.db, choosing.person, MONDAY, library=LIBRARY)
    assert isinstance(again, Viewed)
    assert again.reflected is None


def test_where_the_scenario_goes_on_it_waits_for_the_feedback(choosing: Life) -> None:
    first = answer(choosing, ASKS, LONG)
    assert first.goes_on
    assert first.reflected is None
    second = support.hear(
        choosing.db,
        choosing.person,
        MONDAY,
        written=Written(message_id=78, sent_at=MONDAY, text="1"),
        library=LIBRARY,
        rng=choosing.rng,
        country="US",
    )
    assert isinstance(second, Viewed)
    assert second.reflected is not None


def to_the_second(life: Life, text: str, first: str = "1", message_id: int = 78) -> Viewed:
    """The first question answered by its number or in own words, the second in these."""
    answer(life, first, LONG)
    written = Written(message_id=message_id, sent_at=MONDAY, text=text)
    heard = mirroring.hear(life.db, life.person, MONDAY, written=written, library=LIBRARY, rng=life.rng, country="US")
    spoken = heard.outcome if isinstance(heard, Mirrored) else heard
    assert isinstance(spoken, Spoken)
    return spoken.viewed


@pytest.mark.parametrize(
    ("first", "second", "quotes"),
    [
        ("1", ASKS, [ASKS]),
        ("Sit down beside him.", "You sound tired.", ["You sound tired."]),
        (ASKS, "You sound tired.", [ASKS, "You sound tired."]),
        (ASKS, "hi", [ASKS]),
        (ASKS, "Sit down beside him.", [ASKS]),
    ],
)
def test_own_words_to_the_second_question_are_looked_at_too(choosing: Life, first: str, second: str, quotes: list[str]) -> None:
    seen = to_the_second(choosing, second, first).reflected
    assert seen is not None
    assert [each.quote for each in seen.quoted] == quotes
    assert set(kept(choosing)) == set(seen.kinds)


@pytest.mark.parametrize(
    "second",
    ["Sit down beside him.", "hi", "1", "What did Maria Lopez say when you called her at 555-0134?", "Vous êtes fatigué, mon ami ?"],
)
def test_it_is_silent_at_the_second_question_too(choosing: Life, second: str) -> None:
    answer(choosing, "1", LONG)
    written = Written(message_id=78, sent_at=MONDAY, text=second)
    heard = support.hear(choosing.db, choosing.person, MONDAY, written=written, library=LIBRARY, rng=choosing.rng, country="US")
    viewed = heard.viewed if isinstance(heard, Spoken) else heard
    assert isinstance(viewed, Viewed)
    assert viewed.reflected is None
    assert kept(choosing) == []


def test_danger_in_words_to_the_second_question_keeps_it_silent(choosing: Life) -> None:
    answer(choosing, ASKS, LONG)
    written = Written(message_id=78, sent_at=MONDAY, text="I want to kill myself. What is it like for you?")
    needed = mirroring.hear(choosing.db, choosing.person, MONDAY, written=written, library=LIBRARY, rng=choosing.rng, country="US")
    assert isinstance(needed, support.Needed)
    assert kept(choosing) == []


def test_a_voice_note_to_the_second_question_is_not_looked_at(choosing: Life) -> None:
    answer(choosing, "1", LONG)
    voice = VoiceNote(file_id="v", mime_type="audio/ogg", seconds=3, size=100)
    written = Written(message_id=78, sent_at=MONDAY, text="", voice=voice)
    spoken = support.hear(choosing.db, choosing.person, MONDAY, written=written, library=LIBRARY, rng=choosing.rng, country="US")
    assert isinstance(spoken, Spoken)
    assert spoken.viewed.reflected is None
    assert edit(choosing, ASKS, message_id=78) == []  # its caption


@pytest.mark.parametrize("change", ["edit", "delete", "take out", "remove", "rewrite", "retention"])
@pytest.mark.parametrize("first", ["1", "You sound sad."])
def test_what_quotes_words_to_the_second_question_goes_with_them(choosing: Life, change: str, first: str) -> None:
    viewed = to_the_second(choosing, ASKS, first)
    row, life = show(choosing, viewed), choosing
    reflection = reflections.find_of_prompt(life.db, life.id, viewed.prompt.id)
    assert reflection is not None
    again: Sequence[Repeating] = ()
    match change:
        case "edit":
            again = edit(life, "You have been carrying this alone.", message_id=78)
        case "delete":
            gone = reflecting.delete(life.db, life.person, MONDAY, library=LIBRARY, reflection_id=reflection.id)
            again = gone.repeating if isinstance(gone, reflecting.Deleted) else ()
        case "take out":
            out = reflecting.take_out(life.db, life.person, MONDAY, library=LIBRARY, reflection_id=reflection.id, message_id=78)
            again = out.repeating if isinstance(out, reflecting.TakenOut) else ()
        case "remove":
            removed = mirroring.remove(life.db, life.person, MONDAY, message_id=78, library=LIBRARY)
            again = removed.repeating if isinstance(removed, mirroring.TakenOut) else ()
        case "rewrite":
            facts = {"prompt_id": viewed.prompt.id, "asking": Asking.NEW_TEXT, "text": "Other words.", "message_id": 90}
            rewritten = rewriting.rewrite(life.db, life.person, MONDAY, library=LIBRARY, **facts)
            again = rewritten.repeating if isinstance(rewritten, rewriting.Rewritten) else ()
        case "retention":
            retention.erase(life.db, life.id)
    assert "open_question" not in kept(life)
    if change != "retention":
        (found,) = again
        message = view_again(found, Say(Language.ENGLISH, HOST, LIBRARY))
        assert message.edits == row
        assert ASKS not in message.text
        assert ("You sound sad" in message.text) is (first != "1")


def test_that_it_was_not_right_is_a_count_and_nothing_else(choosing: Life) -> None:
    prompt_id = answer(choosing, ASKS).prompt.id
    other = begin(choosing.db, telegram_id=1002)
    assert word_mirror.say_wrong(choosing.db, other.person, MONDAY, prompt_id=prompt_id) == Stale()
    assert word_mirror.say_wrong(choosing.db, choosing.person, MONDAY, prompt_id=prompt_id) == SaidWrong()
    assert word_mirror.say_wrong(choosing.db, choosing.person, MONDAY, prompt_id=prompt_id) == Stale()
    assert kept(choosing) == []
    assert list_all(choosing.db, "SELECT * FROM noticed_wrongly") == [{"language": "en", "what": "open_question", "times": 1}]


@pytest.mark.parametrize("change", ["delete", "edit", "retention", "person"])
def test_the_kinds_go_with_the_words(choosing: Life, change: str) -> None:
    prompt_id = answer(choosing, ASKS).prompt.id
    assert kept(choosing) == ["open_question"]
    match change:
        case "delete":
            own_words.delete_words(choosing.db, choosing.person, MONDAY, library=LIBRARY, prompt_id=prompt_id)
        case "edit":
            prompt_rows.edit_own_words(choosing.db, choosing.id, message_id=77, text="Other words.", edited_at=MONDAY)
        case "retention":
            retention.erase(choosing.db, choosing.id)
        case "person":
            choosing.db.execute("DELETE FROM people WHERE id = ?", [choosing.id])
    assert kept(choosing) == []


def show(life: Life, viewed: Viewed) -> int:
    """The message of the mirror, as it went out."""
    say = Say(Language.ENGLISH, HOST, LIBRARY)
    assert viewed.reflected is not None
    put(life.db, life.person, Reply(messages=[beside(viewed.reflected, viewed.prompt, say)]), now=MONDAY)
    return int(scalar(life.db, "SELECT max(outbox_id) FROM last_times") or 0)


def edit(life: Life, text: str, minutes: int = 1, message_id: int = 77) -> list[Repeating]:
    at = MONDAY + timedelta(minutes=minutes)
    facts = {"message_id": message_id, "edited_at": at, "library": LIBRARY, "country": "US"}
    outcome = mirroring.hear_edit(life.db, life.person, at, text=text, **facts)
    kept = outcome.outcome if isinstance(outcome, Mirrored) else outcome
    assert isinstance(kept, EditKept | reflecting.Kept)
    return list(kept.repeating)


@pytest.mark.parametrize(
    ("text", "kinds", "english", "spanish"),
    [
        ("You sound tired.", ["feeling", "reflection"], "“<i>You sound tired</i>”", "“<i>You sound tired</i>”"),
        ("Sit down beside him.", [], "as they were. What I noticed in them is gone.", "tal como eran. Lo que noté en ellas ya no está."),
        ("¿Cómo fue eso para ti?", ["open_question"], "leaves the answer open", "deja abierta la respuesta"),
        ("What did Maria Lopez say when you called her at 555-0134?", [], "as they were.", "tal como eran."),  # someone may be named
    ],
)
def test_edited_words_are_looked_at_anew_and_the_message_says_what_is_there_now(
    choosing: Life, text: str, kinds: list[str], english: str, spanish: str
) -> None:
    row = show(choosing, answer(choosing, ASKS))
    (found,) = edit(choosing, text)
    assert kept(choosing) == kinds
    for language, words in ((Language.ENGLISH, english), (Language.SPANISH, spanish)):
        message = again(found, Say(language, HOST, LIBRARY))
        assert words in message.text
        assert ASKS not in message.text
        assert (message.edits, message.only_edits, bool(message.buttons)) == (row, True, bool(kinds))


@pytest.mark.parametrize(
    ("language", "text", "gone"),
    [
        (Language.ENGLISH, "What was that like? I want to kill myself.", "What I noticed in them is gone."),
        (Language.SPANISH, "¿Cómo fue eso? Quiero matarme.", "Lo que noté en ellas ya no está."),
    ],
)
def test_an_edit_that_brings_danger_leaves_no_quote_beside_the_support_answer(
    choosing: Life, language: Language, text: str, gone: str
) -> None:
    row = show(choosing, answer(choosing, ASKS))
    facts = {"message_id": 77, "library": LIBRARY, "country": "US"}
    brought, more = (
        mirroring.hear_edit(choosing.db, choosing.person, at, text=each, edited_at=at, **facts)
        for at, each in ((MONDAY + timedelta(minutes=1), text), (MONDAY + timedelta(minutes=2), text + " Today."))
    )
    assert isinstance(brought, Needed)
    answered, rewritten = needed(brought, Say(language, HOST, LIBRARY)).messages
    assert (answered.edits, rewritten.edits, rewritten.only_edits, rewritten.buttons) == (None, row, True, ())
    assert gone in rewritten.text
    assert isinstance(more, EditKept)
    assert [each.reflected for each in more.repeating] == [None]


def test_an_edit_that_comes_late_or_changes_nothing_rewrites_nothing(choosing: Life) -> None:
    show(choosing, answer(choosing, ASKS))
    assert edit(choosing, ASKS, 2) == []
    assert edit(choosing, "You sound tired.", 1) == []
    assert kept(choosing) == ["open_question"]


def test_where_it_was_said_to_be_wrong_an_edit_brings_it_back_no_more(choosing: Life) -> None:
    viewed = answer(choosing, ASKS)
    show(choosing, viewed)
    word_mirror.say_wrong(choosing.db, choosing.person, MONDAY, prompt_id=viewed.prompt.id)
    assert edit(choosing, "You sound tired.") == []
    assert kept(choosing) == []


def test_a_reflection_that_is_deleted_leaves_what_quotes_the_answer_as_it_is(choosing: Life) -> None:
    viewed = answer(choosing, ASKS)
    show(choosing, viewed)
    at = {"message_id": 80, "sent_at": MONDAY}
    saved = reflecting.record(choosing.db, choosing.person, MONDAY, prompt_id=viewed.prompt.id, text="It was hard.", **at)
    assert isinstance(saved, reflecting.Kept)
    gone = reflecting.delete(choosing.db, choosing.person, MONDAY, library=LIBRARY, reflection_id=saved.reflection.id)
    assert isinstance(gone, reflecting.Deleted)
    assert gone.repeating == ()
    assert kept(choosing) == ["open_question"]


def test_it_is_offered_first_to_whoever_used_their_own_words(life: Life) -> None:
    for number in range(3):
        life.db.execute(
            "INSERT INTO prompts (person_id, scenario_id, value, question, created_at) VALUES (?, 'x', 'mutual', 0, ?)", [life.id, number]
        )
        life.db.execute("INSERT INTO reflections (person_id, prompt_id, created_at) SELECT ?, max(id), 1 FROM prompts", [life.id])
    found = mirrors.offer(life.db, life.person, MONDAY)
    assert found is not None
    assert found.mirror is Mirror.PRIVACY
    answer(life, ASKS)
    later = mirrors.offer(life.db, life.person, MONDAY + timedelta(days=8))
    assert later is not None
    assert later.mirror is Mirror.WORDS
    assert mirrors.offer(life.db, life.person, MONDAY + timedelta(days=16)) == mirrors.MirrorOffered(mirror=Mirror.LANGUAGE)
