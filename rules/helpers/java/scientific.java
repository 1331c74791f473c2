// Text with one digit before the point and an exponent, exact halves to even.
static String scientific(double x, long digits) {
    if (Double.isNaN(x) || Double.isInfinite(x)) {
        return String.valueOf(x).toLowerCase().replace("inity", "");
    }
    Number rounded = x == 0 ? x : new BigDecimal(x).round(new MathContext((int) digits + 1, RoundingMode.HALF_EVEN));
    return String.format("%." + digits + "e", rounded);
}
