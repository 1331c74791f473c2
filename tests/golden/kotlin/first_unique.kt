/** The first character that occurs only once, or None. */
fun firstUnique(text: String): String? {
    val counts = mutableMapOf<String, Long>()
    for (ch in text.map { c -> c.toString() }) {
        counts[ch] = counts.getOrDefault(ch, 0L) + 1
    }
    for ((ch, count) in counts) {
        if (count == 1L) {
            return ch
        }
    }
    return null
}
