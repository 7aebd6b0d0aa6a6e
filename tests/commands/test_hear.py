"""`content hear`: what a sentence of one's own would bring."""

import json

from click.testing import CliRunner

from bot.commands.content import content


def test_each_message_gets_a_line_that_says_what_it_brings():
    said = CliRunner().invoke(content, ["hear", "-"], input="he put his hands around my neck\nnice weather today\n")
    first, second = map(json.loads, said.output.splitlines())
    assert (first["answer"], first["kind"], first["whose"]) == ("full", "violence", "mine")
    assert (second["answer"], second["kind"], second["whose"]) == ("none", "none", "none")
