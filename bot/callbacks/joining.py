"""Joining a cohort. The number of an invite opens nothing by itself: they must have opened its link or typed its code."""

from bot.callbacks.codec import Callback


class SeeInvite(Callback):
    invite: int


class AcceptInvite(Callback):
    invite: int


class JoinUnderOwnName(Callback):
    invite: int


class JoinCohort(Callback):
    invite: int
    shows: int


class DeclineInvite(Callback):
    invite: int
