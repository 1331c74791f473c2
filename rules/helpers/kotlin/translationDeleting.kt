// A table that replaces characters by others and deletes some.
private fun translationDeleting(from: String, to: String, deleted: String): MutableMap<Long, String?> {
    val others = to.codePoints().toArray().map { Character.toString(it) }
    require(from.codePointCount(0, from.length) == others.size) { "the first two maketrans arguments must have equal length" }
    val replaced = from.codePoints().toArray().map { it.toLong() }.zip(others)
    return (replaced + deleted.codePoints().toArray().map { it.toLong() to null }).toMap(mutableMapOf())
}
