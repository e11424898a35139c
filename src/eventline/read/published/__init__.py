"""When a text was published: by its metadata, its address, or a line that a reader sees."""
