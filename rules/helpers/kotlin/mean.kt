// The arithmetic mean.
private fun mean(items: Iterable<Double>): Double {
    require(items.any()) { "mean of nothing" }
    return items.average()
}
