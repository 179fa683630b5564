"""A provider's log as a Word file: written, answered by the freelancer, read again."""
