// The numbers from start to stop by step.
private def range(start: Long, stop: Long, step: Long): Seq[Long] =
  if (step == 0) throw new IllegalArgumentException("range step cannot be zero") else start until stop by step
