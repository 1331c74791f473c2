// An integer rounded to a number of decimals, halves to even.
private fun roundInt(value: Long, digits: Long): Long =
    if (digits >= 0) value else BigDecimal.valueOf(value).setScale(digits.toInt(), RoundingMode.HALF_EVEN).toLong()
