"""The events of a bulk folder joined: what `eventline.merge` does in memory, in steps that need little."""

from eventline.bulk.join.folder import merge_folder

__all__ = ["merge_folder"]
