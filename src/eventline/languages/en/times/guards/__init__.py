"""What stands around a hit and shows that it is no time, a file a kind of phrase."""
