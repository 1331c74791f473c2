// What stands before the first separator, the separator, and what stands after it.
private fun partition(text: String, separator: String): Triple<String, String, String> {
    require(separator.isNotEmpty()) { "empty separator" }
    val place = text.indexOf(separator)
    return if (place < 0) Triple(text, "", "") else Triple(text.take(place), separator, text.drop(place + separator.length))
}
