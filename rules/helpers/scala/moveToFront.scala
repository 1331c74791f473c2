// Makes an entry the first.
private def moveToFront[K, V](map: mutable.LinkedHashMap[K, V], key: K): Unit = {
  val value = popKey(map, key)
  val rest = map.toSeq
  map.clear()
  map(key) = value
  map ++= rest
}
