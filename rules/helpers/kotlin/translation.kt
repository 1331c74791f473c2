// A table that replaces characters by others.
private fun translation(from: String, to: String): MutableMap<Long, String?> {
    require(from.length == to.length) { "the first two maketrans arguments must have equal length" }
    return from.indices.associateTo(mutableMapOf()) { from[it].code.toLong() to to[it].toString() }
}
