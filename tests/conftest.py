"""Settings for all tests: generated values are the same in every run, and no test is timed."""

from hypothesis import settings

# A busy machine is no fault of the code: speed is measured by the benchmarks, as a ratio within one run.
settings.register_profile("eventline", deadline=None, derandomize=True)
settings.load_profile("eventline")
