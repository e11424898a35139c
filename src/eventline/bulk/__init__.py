"""Millions of documents: Arrow batches on one machine and on many."""

from eventline.bulk.ask import count, query
from eventline.bulk.batch import Options, extract_batch
from eventline.bulk.join import merge_folder
from eventline.bulk.schema import VERSION, schema

__all__ = ["VERSION", "Options", "count", "extract_batch", "merge_folder", "query", "schema"]
