// Elements by a key, the keys in order of their first elements.
private def groupBy[T, K](items: IterableOnce[T])(key: T => K): mutable.LinkedHashMap[K, ArrayBuffer[T]] = {
  val groups = mutable.LinkedHashMap[K, ArrayBuffer[T]]()
  for (item <- items.iterator) groups.getOrElseUpdate(key(item), ArrayBuffer()) += item
  groups
}
