// The numbers from start to stop by step.
private fun range(start: Long, stop: Long, step: Long): Iterable<Long> {
    require(step != 0L) { "range step cannot be zero" }
    return if (step > 0) start until stop step step else start downTo stop + 1 step -step
}
