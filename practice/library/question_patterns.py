"""How a question begins that yes or no, or one of two words, would answer, and what opens it."""
# ruff: noqa: E501 (a shape is read as one line)

from practice.languages import in_each

CHOICE = in_each(
    en=r"^[\"“]?which\b[^?]*[,:] (?:the |to )?\w+(?: \w+)? or (?:the |to )?\w+(?: \w+)?\?",
    es=r"^¿(?:qué|cuál)\b[^?]*\bmás\b[^?]*[,:] (?:\w+ )?\w+ o (?:\w+ )?\w+\?",
)
CLOSED_START = in_each(
    en=r"^[\"“]?(?:so |and |but |well,? |then,? |or |ok,? |honestly,? |really,? |in (?:\w+ ){1,4}, |when [^,?]+, |if [^,?]+, )*"
    r"(?:do|did|does|is|are|was|were|have|has|had|can|could|will|would|should|may|might|am|don't|didn't|doesn't|isn't|aren't|wasn't|weren't|haven't|hasn't|can't|couldn't|won't|wouldn't|shouldn't|ever|any)\b",
    es=r"^¿?(?:y |pero |entonces,? |o |de verdad |alguna vez |en \w+ \w+, |cuando [^,?]+, |si [^,?]+, )*¿?"
    r"(?:sabes|recuerdas|puedes|podrías|notaste|entiendes|entendiste|imaginas|te imaginas|te acuerdas|te diste cuenta|viste|supiste|sabrías|hay|había|habría)\b",
)
ASKING = in_each(
    en=r"\b(?:who|whose|whom|what|which|where|when|why|how)\b",
    es=r"\b(?:qui[eé]n(?:es)?|qué|cuál(?:es)?|dónde|adónde|cuándo|cómo|cuánt[oa]s?)\b",
)
OPENED = in_each(
    en=r"[,:–—] (?:and |or |but )?(?:with |to |for |by |in |at |of )?(?:who|what|which|where|when|why|how)\b| and (?:who|what|which|where|when|why|how)\b",
    es=r"[,:] (?:y |o |pero )?(?:con |a |para |por |en |de )?(?:quién|qué|cuál|dónde|cuándo|cómo)\b| y (?:con |a |para |por |en |de )?(?:quién|qué|cuál|dónde|cuándo|cómo)\b",
)
