"""What leaves the notebook or comes into it: documents, archives, calendars."""
