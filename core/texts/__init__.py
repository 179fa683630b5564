"""Everything people read: catalogues, formats, and how amounts they type are read."""
