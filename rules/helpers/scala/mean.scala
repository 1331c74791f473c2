// The arithmetic mean.
private def mean(items: IterableOnce[Double]): Double = {
  val numbers = items.iterator.toSeq
  if (numbers.isEmpty) throw new IllegalArgumentException("mean of nothing") else numbers.sum / numbers.size
}
