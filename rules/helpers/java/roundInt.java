// An integer rounded to a number of decimals, halves to even.
static long roundInt(long value, long digits) {
    return digits >= 0 ? value : BigDecimal.valueOf(value).setScale((int) digits, RoundingMode.HALF_EVEN).longValueExact();
}
