// An integer rounded to a number of decimals, halves to even.
private def roundInt(value: Long, digits: Long): Long =
  if (digits >= 0) value else JavaDecimal.valueOf(value).setScale(digits.toInt, RoundingMode.HALF_EVEN).longValue
