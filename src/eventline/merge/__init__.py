"""Events → events: reports of the same happening become one event that keeps every source."""
