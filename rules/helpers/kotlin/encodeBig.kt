// A big integer as JSON, tagged where a double would not hold it.
private fun encodeBig(value: BigInteger): String = if (value.bitLength() < 53) value.toString() else "{\"\$int\":\"$value\"}"
