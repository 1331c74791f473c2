// Removes an element of a set, which must be there.
private def removeMember[T](set: mutable.Set[T], item: T): Unit =
  if (!set.remove(item)) throw new NoSuchElementException(s"key not found: $item")
