// A new list of the elements between two places, which must be there.
private def exactSlice[T](items: ArrayBuffer[T], from: Long, to: Long): ArrayBuffer[T] = {
  if (from < 0 || to > items.size || from > to) throw new IndexOutOfBoundsException(s"no elements from $from to $to")
  items.slice(from.toInt, to.toInt)
}
