// How often each element occurs.
private fun <T> countItems(items: Iterable<T>): MutableMap<T, Long> = mutableMapOf<T, Long>().also { countMore(it, items) }
