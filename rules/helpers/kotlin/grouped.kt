// Commas between groups of three digits.
private fun grouped(text: String): String = text.replace(Regex("(?<=\\d)(?=(\\d{3})+(?!\\d))(?<!\\.\\d{0,20})"), ",")
