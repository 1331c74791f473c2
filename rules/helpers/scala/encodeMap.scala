// A map as tagged JSON.
private def encodeMap[K, V](map: collection.Map[K, V])(key: K => String)(value: V => String): String =
  "{\"$dict\":" + encodeItems(map)(entry => "[" + key(entry._1) + "," + value(entry._2) + "]") + "}"
