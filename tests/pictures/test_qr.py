import io

from PIL import Image

from bot import pictures

LINK = "https://t.me/a_bot_with_the_longest_name_there?start=" + "A" * 22


def test_a_link_is_drawn_small_with_a_quiet_edge_that_phones_need():
    content = pictures.render("qr", {"link": LINK})
    assert len(content) < 50_000
    with Image.open(io.BytesIO(content)) as picture:
        width, height = picture.size
        grey = picture.convert("L")
        edge = {grey.getpixel((x, y)) for x in range(width) for y in (0, 40, height - 1)}
    assert (width == height, 400 < width < 900, edge) == (True, True, {255})
