// The places that a slice with a step takes.
private def sliceIndices(size: Int, from: Option[Long], to: Option[Long], step: Long): Seq[Int] = {
  if (step == 0) throw new IllegalArgumentException("slice step cannot be zero")
  val low = if (step > 0) 0L else -1L
  val high = size + low
  def bound(given: Option[Long], missing: Long): Long =
    given.map(place => (if (place < 0) place + size else place).max(low).min(high)).getOrElse(missing)
  val start = bound(from, if (step > 0) low else high)
  val stop = bound(to, if (step > 0) high else low)
  (start until stop by step).map(_.toInt)
}
