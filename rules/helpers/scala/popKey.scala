// Removes a key, which must be there, and gives its value.
private def popKey[K, V](map: mutable.Map[K, V], key: K): V = map.remove(key).getOrElse(throw new NoSuchElementException(if (key.isInstanceOf[String]) s"'$key'" else s"$key"))
