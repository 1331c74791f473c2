// A separator, which may not be empty.
private fun checkedSeparator(text: String): String = text.also { require(it.isNotEmpty()) { "empty separator" } }
