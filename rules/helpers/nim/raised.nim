# Raises where an expression stands.
proc raised[T](error: ref Exception): T = raise error
