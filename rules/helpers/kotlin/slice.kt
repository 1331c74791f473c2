// The part of a text between two bounds, which may count from the end.
private fun slice(text: String, from: Long, to: Long = Long.MAX_VALUE): String = text.take(clamp(to, text.length)).drop(clamp(from, text.length))
