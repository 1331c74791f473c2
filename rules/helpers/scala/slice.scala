// The part of a text between two bounds, which may count from the end.
private def slice(text: String, from: Long, to: Long = Long.MaxValue): String = text.slice(clamp(from, text.length), clamp(to, text.length))
