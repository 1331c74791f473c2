// Commas between groups of three digits.
private def grouped(text: String): String = text.replaceAll("(?<=\\d)(?=(\\d{3})+(?!\\d))(?<!\\.\\d{0,20})", ",")
