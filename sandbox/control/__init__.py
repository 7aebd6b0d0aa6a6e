"""The control API: what a person does, what the page shows, what a test wants to know."""
