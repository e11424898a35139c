"""Warm: what every process of a run needs, made once in the server from which they fork."""

import eventline.bulk.join.tasks
import eventline.bulk.shards
import eventline.bulk.work  # noqa: F401
from eventline.bulk.arrow import arrow
from eventline.pipeline import tag

for part in ("compute", "ipc", "parquet"):
    arrow(f"pyarrow.{part}")
tag("They met on Monday.", published="2025-03-13")  # compiles the rules
