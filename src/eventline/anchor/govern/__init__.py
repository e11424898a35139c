"""Which happening of a sentence a time expression belongs to."""
