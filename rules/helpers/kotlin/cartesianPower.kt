// All sequences of so many elements.
private fun <T> cartesianPower(items: List<T>, length: Long): List<List<T>> =
    (0 until length).fold(listOf(listOf())) { rows, _ -> rows.flatMap { row -> items.map { row + it } } }
