// A table that replaces characters by others and deletes some.
private fun translation(from: String, to: String, deleted: String): MutableMap<Long, String?> {
    require(from.length == to.length) { "the first two texts must have equal length" }
    val table = mutableMapOf<Long, String?>()
    from.zip(to).forEach { (old, new) -> table[old.code.toLong()] = new.toString() }
    deleted.forEach { table[it.code.toLong()] = null }
    return table
}
