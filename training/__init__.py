"""What trains the model that the bot ships with; `make model` runs it."""
