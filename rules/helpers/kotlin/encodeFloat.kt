// A float as JSON, tagged where JSON has no word for it.
private fun encodeFloat(value: Double): String = when {
    value.isNaN() -> "{\"\$float\":\"nan\"}"
    value.isInfinite() -> if (value > 0) "{\"\$float\":\"inf\"}" else "{\"\$float\":\"-inf\"}"
    else -> value.toString()
}
