// What stands before the last separator, the separator, and what stands after it.
private fun partitionLast(text: String, separator: String): Triple<String, String, String> =
    if (separator in text) Triple(text.substringBeforeLast(separator), separator, text.substringAfterLast(separator)) else Triple("", "", text)
