// The order of two values, element by element.
@Suppress("UNCHECKED_CAST")
private fun compareAny(a: Any?, b: Any?): Int = when {
    a is Pair<*, *> && b is Pair<*, *> -> compareAny(a.toList(), b.toList())
    a is Triple<*, *, *> && b is Triple<*, *, *> -> compareAny(a.toList(), b.toList())
    a is List<*> && b is List<*> -> a.zip(b).firstNotNullOfOrNull { (x, y) -> compareAny(x, y).takeIf { it != 0 } } ?: a.size.compareTo(b.size)
    a is String && b is String -> java.util.Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray())
    a is Number && b is Number && a.javaClass != b.javaClass -> a.toDouble().compareTo(b.toDouble())
    a is Comparable<*> && b is Comparable<*> -> (a as Comparable<Any>).compareTo(b)
    else -> throw ClassCastException("these values have no order")
}
