"""What happens: the word that names it, how strongly it is told, and whether it came to pass."""
