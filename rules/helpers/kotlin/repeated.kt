// A new list with the elements so many times.
private fun <T> repeated(items: List<T>, times: Long): MutableList<T> = (0 until times).flatMap { items }.toMutableList()
