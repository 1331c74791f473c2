// All sequences of so many elements (of all, for a negative number) at different places.
private fun <T> permutations(items: List<T>, length: Long): List<List<T>> {
    val size = if (length < 0) items.size.toLong() else length
    if (size == 0L) {
        return listOf(listOf())
    }
    return if (size > items.size) listOf() else items.indices.flatMap { i ->
        permutations(items.filterIndexed { place, _ -> place != i }, size - 1).map { rest -> listOf(items[i]) + rest }
    }
}
