// The places that a slice with a step takes.
private def sliceIndices(size: Int, from: Option[Long], to: Option[Long], step: Long): Seq[Int] = {
  if (step == 0) throw new IllegalArgumentException("slice step cannot be zero")
  val low = if (step > 0) 0L else -1L
  val high = size + low
  def bound(given: Option[Long], missing: Long): Long = given.fold(missing)(i => (if (i < 0) i + size else i).max(low).min(high))
  val start = bound(from, if (step > 0) low else high)
  (start until bound(to, if (step > 0) high else low) by step).map(_.toInt)
}
