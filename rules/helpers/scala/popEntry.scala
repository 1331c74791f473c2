// Removes and gives the last entry, or the first.
private def popEntry[K, V](map: mutable.LinkedHashMap[K, V], last: Boolean): (K, V) = {
  if (map.isEmpty) throw new NoSuchElementException("the map has no entries")
  val entry = if (last) map.last else map.head
  map.remove(entry._1)
  entry
}
