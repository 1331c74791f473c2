// Removes and gives some element of a set.
private fun <T> popMember(set: MutableSet<T>): T = set.first().also { set.remove(it) }
