// Orders values element by element.
private fun <T> ordering(): Comparator<T> = Comparator { a, b -> compareAny(a, b) }
