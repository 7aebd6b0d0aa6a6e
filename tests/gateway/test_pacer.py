"""Telegram's limits, held against a clock that only the test moves."""

import math
from dataclasses import dataclass, field

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.gateway.pacer import NoPacer, Pacer


@dataclass
class Watch:
    now: float = 100.0
    pacer: Pacer = field(init=False)

    def __post_init__(self) -> None:
        self.pacer = Pacer(30, monotonic=lambda: self.now)

    def send(self, chat_id: int) -> None:
        self.pacer.start(chat_id)
        self.pacer.answered()


def test_thirty_may_go_at_once_and_no_more_until_a_second_after_their_answers() -> None:
    watch = Watch()
    for chat_id in range(30):
        watch.pacer.start(chat_id)
    watch.now += 5  # a slow network
    assert watch.pacer.free() == 0
    for _ in range(30):
        watch.pacer.answered()
    watch.now += 1
    assert watch.pacer.free() == 0
    watch.now += 0.01
    assert watch.pacer.free() == 30


def test_a_chat_gets_five_at_once_and_then_one_a_second() -> None:
    watch = Watch()
    sent_at = []
    while len(sent_at) < 9:
        if watch.pacer.resting() == [7]:
            watch.now += watch.pacer.pause()
        else:
            watch.send(7)
            sent_at.append(round(watch.now - 100))
    assert sent_at == [0, 0, 0, 0, 0, 1, 2, 3, 4]


def test_the_burst_of_a_chat_fills_up_again() -> None:
    watch = Watch()
    for _ in range(5):
        watch.send(7)
    watch.now += 3
    sent = 0
    while not watch.pacer.resting():
        watch.send(7)
        sent += 1
    assert sent == 3


def test_other_chats_go_on_while_one_rests() -> None:
    watch = Watch()
    for _ in range(5):
        watch.send(7)
    watch.send(8)
    assert watch.pacer.resting() == [7]


def test_nothing_to_wait_for_is_no_end_of_waiting() -> None:
    assert Watch().pacer.pause() == math.inf
    assert NoPacer().pause() == math.inf


STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("send"), st.integers(1, 6)),
        st.tuples(st.just("answer"), st.just(0)),
        st.tuples(st.just("pass"), st.floats(0, 2, allow_nan=False)),
    ),
    max_size=300,
)


@settings(max_examples=60)
@given(STEPS)
def test_no_second_holds_more_than_thirty_wherever_between_start_and_answer_they_count(steps: list[tuple[str, float]]) -> None:
    watch = Watch()
    away: list[tuple[int, float]] = []
    done: list[tuple[int, float, float]] = []
    for what, how in steps:
        if what == "pass":
            watch.now += how
        elif what == "answer" and away:
            chat, started = away.pop(0)
            watch.pacer.answered()
            done.append((chat, started, watch.now))
        elif what == "send" and watch.pacer.free() and how not in watch.pacer.resting():
            watch.pacer.start(int(how))
            away.append((int(how), watch.now))
    for moments in ([start for _, start, _ in done], [answer for _, _, answer in done]):
        assert all(sum(at <= other < at + 1 for other in moments) <= 30 for at in moments)
    for chat in range(1, 7):
        starts = [start for whose, start, _ in done if whose == chat]
        assert all(sum(at <= other < at + span for other in starts) <= 5 + span for at in starts for span in (1, 3, 10))


@settings(max_examples=60)
@given(st.lists(st.integers(1, 4), max_size=60))
def test_waiting_as_long_as_it_says_always_lets_something_go(chats: list[int]) -> None:
    watch = Watch()
    for chat in chats:
        while not watch.pacer.free() or chat in watch.pacer.resting():
            assert watch.pacer.pause() < 2
            watch.now += watch.pacer.pause()
        watch.send(chat)
