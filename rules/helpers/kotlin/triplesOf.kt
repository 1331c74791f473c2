// All triples of an element of each, the last changing fastest.
private fun <A, B, C> triplesOf(first: Iterable<A>, second: Iterable<B>, third: Iterable<C>): List<Triple<A, B, C>> =
    first.flatMap { a -> second.flatMap { b -> third.map { c -> Triple(a, b, c) } } }
