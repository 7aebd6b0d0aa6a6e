"""Trains the three models that the bot ships with. The same sentences give the same models."""

from training import danger, faults, words

danger.main()
words.main()
faults.main()
