// The numbers from a start on by a step, without end.
private fun countFrom(start: Long, step: Long): Iterable<Long> = generateSequence(start) { it + step }.asIterable()
