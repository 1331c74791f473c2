// What stands before the first separator, the separator, and what stands after it.
private fun partition(text: String, separator: String): Triple<String, String, String> =
    if (separator in text) Triple(text.substringBefore(separator), separator, text.substringAfter(separator)) else Triple(text, "", "")
