// Pairs of elements at the same place, as many as the longer has; what is missing is null.
private fun <A, B> zipLongest(first: Iterable<A>, second: Iterable<B>): List<Pair<A?, B?>> {
    val left = first.toList()
    val right = second.toList()
    return (0 until maxOf(left.size, right.size)).map { Pair(left.getOrNull(it), right.getOrNull(it)) }
}
