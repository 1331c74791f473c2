# Sequences in the order of their first elements that differ, or equal.
proc `<=`[T](a, b: seq[T]): bool = not (b < a)
