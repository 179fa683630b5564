"""The notebook on disk: the only place that talks to DuckDB."""
