# Puts an item into a list before a place that may count from the end.
proc insertAt[T](items: var seq[T], index: int, item: T) =
  items.insert(item, clamp((if index < 0: index + items.len else: index), 0, items.len))
