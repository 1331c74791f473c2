// The columns of rows, as many as the shortest row has.
private fun <T> transpose(rows: Iterable<List<T>>): List<MutableList<T>> =
    (0 until (rows.minOfOrNull { it.size } ?: 0)).map { i -> rows.map { it[i] }.toMutableList() }
