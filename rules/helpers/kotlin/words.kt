// The words of a text: what stands between runs of white space.
private fun words(text: String): MutableList<String> = text.split(Regex("\\s+")).filter { it.isNotEmpty() }.toMutableList()
