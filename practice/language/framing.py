"""What changes the meaning of words near it: what is denied, long ago, asked, what one would say, in fun, in a story.

"I want to die" and "I don't want to die", "he hits me" and "he hit me years ago" share most of their words.
"""

from collections.abc import Iterator, Sequence
from zlib import crc32

DENYING = """
no not never nobody nothing neither without dont doesnt didnt isnt wasnt wont cant aint
nunca nadie nada ni sin jamas tampoco
"""
TURNING = "but because and pero porque sino aunque y"  # where what was denied ends
REACH = 4  # words
FRAMES = """
long ago: ago years was era used before back then when childhood young kid had survived
long ago: hace anos antes entonces cuando infancia joven nino nina habia estuve sobrevivi
asked: what how if cual should debo
would: would id diria preguntaria haria contaria
in fun: haha lol joke jaja jajaja jeje broma
a story: movie show book song news read watched podcast game dream dreamed
a story: pelicula serie libro novela cancion noticias lei juego obra sone
turned: but instead called pero mejor llame
practised: group training class module scenario grupo curso capacitacion taller modulo escenario
"""
DENIES, TURNS = frozenset(DENYING.split()), frozenset(TURNING.split())
FRAMED_BY = {
    word: crc32(frame.encode()) for frame, _, words in (line.partition(": ") for line in FRAMES.splitlines()) for word in words.split()
}


def framed(words: Sequence[str], numbers: Sequence[int]) -> Iterator[int]:
    """A number for each word that is denied, and for each word beside each frame; `numbers` are the words'."""
    left = 0
    for word, number in zip(words, numbers, strict=True):
        if word in TURNS:
            left = 0
        elif left:
            yield 5 * number + 1
            left -= 1
        if word in DENIES:
            left = REACH
    for frame in {FRAMED_BY[word] for word in words if word in FRAMED_BY}:
        yield from (frame + 7 * number for number in numbers)
