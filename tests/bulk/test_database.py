"""The database of a merge: what a step read is not kept in memory for the next."""

from eventline.bulk.join.database import Database

HELD = "SELECT sum(memory_usage_bytes) FROM duckdb_memory()"
LIMIT = "SELECT current_setting('memory_limit')"


def test_a_step_leaves_little_in_memory_and_the_limit_as_it_was(tmp_path):
    with Database.opened(tmp_path) as data:
        limit, during = data.value(LIMIT), []

        def work():
            data.widen()
            data.do("CREATE TABLE numbers AS SELECT random() AS n FROM range(2_000_000)")
            data.value("SELECT max(n) FROM numbers")
            during.append(data.value(HELD))

        data.once("numbers", work)
        assert during[0] > 10_000_000
        assert data.value(HELD) <= 8_000_000
        assert data.value(LIMIT) == limit


def test_a_step_may_leave_something_open(tmp_path):
    """What is still being read cannot be let go of; it is read to its end all the same."""
    with Database.opened(tmp_path) as data:
        data.do("CREATE TABLE numbers AS SELECT range AS n FROM range(3_000_000)")
        found = data.rows("SELECT n FROM numbers ORDER BY hash(n)")
        data.once("begun", lambda: next(found))
        assert sum(1 for _ in found) == 2_999_999
