"""Millions of documents: Arrow batches on one machine and on many."""

from eventline.bulk.batch import Options, extract_batch
from eventline.bulk.schema import VERSION, schema

__all__ = ["VERSION", "Options", "extract_batch", "schema"]
