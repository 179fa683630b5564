"""From the bytes of a file that somebody else made to lines that count towards a month.

`upload.read_table` gives a `RawTable` (or raises `UnreadableFile`), `sources.recognise` tells
where it comes from, `guessing.guess` proposes a `Mapping`, `reading.read_lines` reads lines.
"""
