"""The rules of the content: each reads a ``Project`` and yields what is wrong in it."""
