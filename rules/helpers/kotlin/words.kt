// The words of a text: what stands between runs of white space.
private fun words(text: String): MutableList<String> = text.split(Regex("(?U)[\\s\\x1c-\\x1f]+")).filter { it.isNotEmpty() }.toMutableList()
