"""The 12 petals: small, the same everywhere, and to be read without colour."""

import math
from io import BytesIO

import pytest
from PIL import Image

from bot import pictures
from bot.pictures import petals, png
from practice.models import Language

NOTHING = [0] * 12
SOME = [3, 1, 0, 0, 6, 2, 0, 1, 0, 14, 0, 1]
MIDDLE = (400, 416)
INSIDE = 150  # a point that far out lies within every petal

MARKUP = [  # what is written, and what it would show if it were read as markup
    ("*each*", "each"),
    ("#sym.alpha", "α"),
    ("#set page(fill: red)", ""),
    ("#panic()", ""),
    ("$ x $", "x"),
    ("// note", ""),
    ("`raw`", "raw"),
    ("\\u{41}", "A"),
    ('" + "', ""),
    ("]", ""),
]


def opened(content: bytes) -> Image.Image:
    return Image.open(BytesIO(content))


def grey_of(content: bytes, petal: int) -> int:
    """Luminance beside the vein of this petal."""
    angle = math.radians(30 * petal + 4)
    place = (round(MIDDLE[0] + INSIDE * math.sin(angle)), round(MIDDLE[1] - INSIDE * math.cos(angle)))
    return opened(content).convert("RGB").convert("L").getpixel(place)


def coloured(content: bytes, petal: int) -> int:
    """How far out along its middle the fill of this petal reaches."""
    image, angle = opened(content).convert("RGB").convert("L"), math.radians(30 * petal)
    ray = [(MIDDLE[0] + out * math.sin(angle), MIDDLE[1] - out * math.cos(angle)) for out in range(60, 250)]
    return sum(image.getpixel((round(x), round(y))) < 200 for x, y in ray)


@pytest.mark.parametrize(
    "counts",
    [
        pytest.param(NOTHING, id="nothing yet"),
        pytest.param([0, 1, *NOTHING[2:]], id="the first time"),
        pytest.param(SOME, id="some values"),
        pytest.param(list(range(1, 13)), id="every value"),
        pytest.param([10_000] * 12, id="for ever"),
    ],
)
def test_a_picture_is_a_png_as_wide_as_a_phone_under_50_kb(facts, counts):
    content = pictures.render("petals", facts(counts))
    assert content.startswith(b"\x89PNG\r\n\x1a\n")
    assert len(content) < 50_000
    assert opened(content).width == 800


def test_the_same_facts_give_the_same_bytes(facts):
    assert petals.draw(**facts(SOME)) == petals.draw(**facts(SOME))


def test_practised_petals_stand_out_in_grey_and_waiting_ones_are_as_light_as_paper(facts):
    content = petals.draw(**facts(SOME))
    paper = opened(content).convert("RGB").convert("L").getpixel((2, 2))
    for petal, count in enumerate(SOME):
        difference = paper - grey_of(content, petal)
        assert difference > 80 if count else difference < 12


def test_a_waiting_petal_has_an_outline(facts):
    assert coloured(petals.draw(**facts(NOTHING)), petal=3) > 1


def test_petals_grow_with_practice_and_stay_inside_the_ring_of_names(facts):
    reach = [coloured(petals.draw(**facts([count] * 12)), petal=3) for count in (1, 4, 16, 10_000)]
    assert reach == sorted(set(reach))
    assert reach[-1] < 190


@pytest.mark.parametrize(("written", "as_markup"), MARKUP)
@pytest.mark.parametrize("language", [Language.ENGLISH], indirect=True)
def test_markup_in_names_and_lines_stays_text(facts, written, as_markup):
    first, second = (petals.draw(**facts(SOME) | {"title": text, "names": [text] * 12}) for text in (written, as_markup))
    assert first != second
    assert opened(first).convert("RGB").getpixel((2, 2)) == opened(second).convert("RGB").getpixel((2, 2))


def test_long_names_stay_inside_the_picture(facts):
    content = petals.draw(**facts([10_000] * 12) | {"names": ["Responsabilidades compartidas igualitariamente"] * 12})
    image = opened(content).convert("RGB").convert("L")
    frame = [image.getpixel((x, y)) for y in range(image.height) for x in (*range(10), *range(790, 800))]
    assert min(frame) > 240


def test_a_count_for_each_name_or_none(facts):
    with pytest.raises(ValueError, match="zip"):
        petals.draw(**facts([1]))


def test_a_picture_that_nobody_draws_is_a_lookup_error():
    with pytest.raises(LookupError, match="'roses'"):
        pictures.render("roses", {})


def test_the_palette_changes_no_pixel_by_more_than_an_eye_sees(facts, monkeypatch):
    kept: list[bytes] = []
    with_palette = png.with_palette
    monkeypatch.setattr(png, "with_palette", lambda content, _: kept.append(content) or content)
    petals.draw(**facts(SOME))
    before, after = opened(kept[0]).convert("RGB"), opened(with_palette(kept[0])).convert("RGB")
    assert before.size == after.size
    pairs = zip(before.tobytes(), after.tobytes(), strict=True)
    assert max(abs(one - other) for one, other in pairs) < 40  # only where edges are smoothed
