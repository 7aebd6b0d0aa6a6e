"""Joining a cohort. The number of an invite opens nothing by itself: they must have opened its link or typed its code."""

from dataclasses import dataclass

from bot.callbacks.codec import Callback


@dataclass(frozen=True)
class SeeInvite(Callback):
    invite: int


@dataclass(frozen=True)
class AcceptInvite(Callback):
    invite: int


@dataclass(frozen=True)
class JoinUnderOwnName(Callback):
    invite: int


@dataclass(frozen=True)
class JoinCohort(Callback):
    invite: int
    shows: int


@dataclass(frozen=True)
class DeclineInvite(Callback):
    invite: int
