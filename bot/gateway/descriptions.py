"""Telegram's own words for a refusal, as the log may carry them: they can quote what someone wrote, so only words of its own stay."""

import re

LONGEST = 160
CODE = re.compile(r"[A-Z]{2,}(_[A-Z0-9]+)+|\d{1,4}")  # such as MESSAGE_TOO_LONG, a byte's offset, a port
WORDS = """
a about above accept access action active administrator after all allowed already an and another any are arguments as at audio bad be
because before big blocked body bot bots business button buttons by byte bytes called can can't cannot caption changed channel channels
characters chat chat_id chats choosing closed code command commands conflict contains content conversation could couldn't current data
deactivated default delete deleted deletewebhook description determine disabled document download duplicate edit edited either emoji
empty end enough entities entity error exactly expected expired extension failed few field file file_id find first for forbidden forward
found from get getupdates getwebhookinfo group has have here host html http https id identifier identifiers identify image in
inaccessible initiate inline instance internal invalid ip is it its json key keyboard kicked language large last later length long
longer make many markdown markup match media member members message message_id messages method migrated modified more must name need new
no non-empty none not number object of offset old on one only or other page parameter parameters parse parse_mode part path payload peer
permanently permissions phone photo photos please poll port ports previous private provided query rate reach reaction read received
reject rejected removed replied reply request requests required reserved resolve response restricted result retry rights running same
seconds secret secs see send sender sending sendmessage sent server service set setwebhook should size small some specified start
sticker string such supergroup supported sure tag tags telegram temporarily temporary terminated text that the there this time timed
timeout to token too topic try type unallowed unauthorized unavailable unclosed unexpected unknown unmatched unsupported until up update
updates upgraded upload url use used user username users utf-8 valid value values video voice wait was webhook when while width with
without wrong you your
"""
OWN = frozenset(WORDS.split())


def own_words(description: str) -> str:
    """`description` with `…` for each word that Telegram did not choose itself; what stands in quotes goes whole."""
    unquoted = re.sub(r"\"[^\"]*\"|«[^»]*»|(?<!\w)'[^']*'(?!\w)", "…", description[: 4 * LONGEST])
    kept = [word if _is_own(word.strip(".,:;!?()")) else "…" for word in unquoted.split()]
    return re.sub(r"…( …)+", "…", " ".join(kept))[:LONGEST]


def _is_own(word: str) -> bool:
    return not word or word.lower() in OWN or CODE.fullmatch(word) is not None
