"""What can be told from a text by counting and looking: its reading level, its words, its quotes."""
