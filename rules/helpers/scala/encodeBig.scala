// A big integer as JSON, tagged where a double would not hold it.
private def encodeBig(value: BigInt): String = if (value.bitLength < 53) value.toString else "{\"$int\":\"" + value + "\"}"
