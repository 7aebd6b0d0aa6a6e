"""A line, or a pasted mail, about hours of training: how many hours, on which day, what it was, and what leaves it open."""
