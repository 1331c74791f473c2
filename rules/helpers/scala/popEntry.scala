// Removes and gives the entry at a place.
private def popEntry[K, V](map: mutable.LinkedHashMap[K, V], place: Int): (K, V) = {
  if (map.isEmpty) throw new NoSuchElementException("'popitem(): dictionary is empty'")
  val entry = map.iterator.drop(place).next()
  map -= entry._1
  entry
}
