"""What nothing else answered: stale buttons, groups and channels, people who block and come back."""

from telegram import ChatMember, Update
from telegram.constants import ChatType
from telegram.ext import ChatMemberHandler, TypeHandler

from bot.gateway.context import Context
from bot.handlers.routes import App
from bot.services import looking
from bot.views.message import Reply
from bot.views.say import Say


async def on_membership(update: Update, context: Context) -> None:
    """In private: blocked or back. Elsewhere: the bot was added, so it leaves."""
    if (changed := update.my_chat_member) is None:
        return
    is_in = changed.new_chat_member.status not in (ChatMember.LEFT, ChatMember.BANNED)
    if changed.chat.type == ChatType.PRIVATE:
        if is_in:
            await context.act(looking.about, _nothing)
        else:
            await context.note_blocked(changed.chat.id)
    elif is_in:
        await context.leave(changed.chat.id)
    else:
        await context.ignore()


async def on_anything(update: Update, context: Context) -> None:
    if (chat := update.effective_chat) is not None and chat.type != ChatType.PRIVATE:
        await context.leave(chat.id)
    else:
        await context.ignore()


def _nothing(_: object, __: Say) -> Reply:
    return Reply()


def register(app: App) -> None:
    app.add_handler(ChatMemberHandler(on_membership, ChatMemberHandler.MY_CHAT_MEMBER))
    app.add_handler(TypeHandler(Update, on_anything))
