# The element at an index that may count from the end.
proc at[C](items: C, index: int): auto = items[if index < 0: index + items.len else: index]

# The place of that element.
proc at[T](items: var seq[T], index: int): var T = items[if index < 0: index + items.len else: index]
