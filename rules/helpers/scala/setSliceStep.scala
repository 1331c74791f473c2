// Replaces every step-th element of a slice by as many others.
private def setSliceStep[T](items: ArrayBuffer[T], from: Option[Long], to: Option[Long], step: Long, values: IterableOnce[T]): Unit = {
  val copy = values.iterator.toSeq
  if (step == 1) setSlice(items, from.getOrElse(0L), to.getOrElse(Long.MaxValue), copy)
  else {
    val places = sliceIndices(items.size, from, to, step)
    if (places.size != copy.size) throw new IllegalArgumentException(s"${copy.size} values for a slice of ${places.size}")
    for ((place, value) <- places.zip(copy)) items(place) = value
  }
}
