// All choices of so many elements in order, each once or as often as wished.
private fun <T> combinations(items: List<T>, length: Long, repeated: Boolean): List<List<T>> {
    if (length == 0L) {
        return listOf(listOf())
    }
    return items.indices.flatMap { i ->
        combinations(items.drop(if (repeated) i else i + 1), length - 1, repeated).map { rest -> listOf(items[i]) + rest }
    }
}
