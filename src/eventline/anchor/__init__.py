"""From mentions to dated events: which time governs which mention."""
