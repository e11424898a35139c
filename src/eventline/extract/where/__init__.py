"""Where it happens: the place in its own clause, or the one that holds on from before."""
