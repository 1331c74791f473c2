// An integer as JSON, tagged where a double would not hold it.
private fun encodeInt(value: Long): String = if (value in -(1L shl 53) + 1 until (1L shl 53)) value.toString() else "{\"\$int\":\"$value\"}"
