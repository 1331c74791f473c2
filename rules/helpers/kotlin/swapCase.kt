// Upper case becomes lower and the reverse.
private fun swapCase(text: String): String = text.map { if (it.isUpperCase()) it.lowercase() else it.uppercase() }.joinToString("")
