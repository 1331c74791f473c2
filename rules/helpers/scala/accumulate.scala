// The running results of combining the elements.
private def accumulate[T](items: IterableOnce[T])(combine: (T, T) => T): ArrayBuffer[T] = {
  val results = ArrayBuffer[T]()
  for (item <- items.iterator) results += (if (results.isEmpty) item else combine(results.last, item))
  results
}
