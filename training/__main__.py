"""Trains the two models that the bot ships with. The same sentences give the same models."""

from training import danger, words

danger.main()
words.main()
