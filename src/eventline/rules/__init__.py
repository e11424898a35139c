"""The workshop that every language shares: rules as data, one scan over the text, word lists as patterns."""
