// An integer as JSON, tagged where a double would not hold it.
private def encodeInt(value: Long): String = if (Math.abs(value) < (1L << 53)) value.toString else "{\"$int\":\"" + value + "\"}"
