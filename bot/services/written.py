"""A message as it came: words, or a voice note, or both."""

from datetime import datetime

from bot.services.daily.reflecting import VoiceNote
from practice.frozen import Frozen


class Written(Frozen):
    message_id: int
    sent_at: datetime
    text: str
    reply_to: int | None = None
    reply_prompt_id: int | None = None  # named by the buttons of what was replied to
    voice: VoiceNote | None = None
    reply_credit_id: int | None = None  # the same of a credit
    reply_draft_id: int | None = None
