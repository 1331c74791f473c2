# Raises an exception where an expression is wanted.
def fail(error: Exception):
    raise error
