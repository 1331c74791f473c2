// The text of any value as Python's str shows it.
private fun textOf(value: Any?): String = if (value is String) value else reprOf(value)
