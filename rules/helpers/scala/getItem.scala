// The value at a key, which must be there: the error says which.
private def getItem[K, V](map: collection.Map[K, V], key: K): V =
  map.getOrElse(key, throw new NoSuchElementException(if (key.isInstanceOf[String]) s"'$key'" else s"$key"))
