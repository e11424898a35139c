"""Articles in; a dated, sourced, interactive timeline out."""
