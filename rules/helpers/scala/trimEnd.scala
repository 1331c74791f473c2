// A text without those of some characters that stand at its end.
private def trimEnd(text: String, chars: String): String = text.take(text.lastIndexWhere(c => !chars.contains(c)) + 1)
