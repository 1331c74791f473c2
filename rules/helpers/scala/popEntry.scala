// Removes and gives the entry at a place.
private def popEntry[K, V](map: mutable.LinkedHashMap[K, V], place: Int): (K, V) = {
  val entry = map.iterator.drop(place).next()
  map -= entry._1
  entry
}
