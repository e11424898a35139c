"""What people change of the machine's events: entries, their file form, and laying them over a timeline."""
