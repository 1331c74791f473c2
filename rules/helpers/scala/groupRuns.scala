// Runs of elements with equal keys.
private def groupRuns[T, K](items: IterableOnce[T])(key: T => K): ArrayBuffer[(K, ArrayBuffer[T])] = {
  val runs = ArrayBuffer[(K, ArrayBuffer[T])]()
  for (item <- items.iterator) {
    val group = key(item)
    if (runs.isEmpty || runs.last._1 != group) runs.append((group, ArrayBuffer()))
    runs.last._2 += item
  }
  runs
}
