"""`content hear`: what a sentence of one's own would bring."""

import json

from click.testing import CliRunner

from bot.commands.content import content

SAID = """he put his hands around my neck
nice weather today

He was drinking before group
me contó que se quiere morir
"""


def test_each_message_gets_a_line_that_says_what_it_brings():
    said = CliRunner().invoke(content, ["hear", "-"], input=SAID)
    lines = [json.loads(line) for line in said.output.splitlines()]
    assert [list(line) for line in lines] == [["text", "answer", "kind", "whose", "noticed"]] * 4
    assert [(line["answer"], line["kind"], line["whose"]) for line in lines] == [
        ("full", "violence", "mine"),
        ("none", "none", "none"),
        ("softer", "relapse", "someone"),
        ("softer", "suicide", "someone"),
    ]
    assert lines[3]["text"] == "me contó que se quiere morir"


def test_a_file_is_read_too(tmp_path):
    file = tmp_path / "lines.txt"
    file.write_text("I relapsed last night", encoding="utf-8")
    said = json.loads(CliRunner().invoke(content, ["hear", str(file)]).output)
    assert (said["answer"], said["kind"], said["whose"]) == ("full", "relapse", "mine")


def test_what_is_no_text_is_refused_in_plain_words(tmp_path):
    file = tmp_path / "picture.png"
    file.write_bytes(b"\x89PNG\xff\xfe")
    said = CliRunner().invoke(content, ["hear", str(file)])
    assert said.exit_code == 1
    assert said.output == f"Error: {file} is not text in UTF-8.\n"


def test_what_is_noticed_in_how_it_is_said_stands_in_the_order_of_the_text():
    said = CliRunner().invoke(content, ["hear", "-"], input="What was that like for you? You should call your mother.\n")
    noticed = json.loads(said.output)["noticed"]
    assert [(each["what"], each["quote"]) for each in noticed] == [
        ("open_question", "What was that like for you?"),
        ("advice", "You should call your mother."),
    ]
    assert all(0.5 < each["sure"] <= 1 for each in noticed)


def test_what_it_is_not_sure_enough_to_say_is_told_on_demand():
    said = [CliRunner().invoke(content, ["hear", *also, "-"], input="you went there?\n") for also in ([], ["--every"])]
    sure, every = (json.loads(each.output)["noticed"] for each in said)
    assert [each for each in every if each in sure] == sure
