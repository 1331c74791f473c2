// Triples of elements at the same place, as many as the shortest has.
private fun <A, B, C> zip3(first: Iterable<A>, second: Iterable<B>, third: Iterable<C>): List<Triple<A, B, C>> =
    first.zip(second).zip(third) { (a, b), c -> Triple(a, b, c) }
