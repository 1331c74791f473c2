// A number with so many significant digits, with an exponent where it is large or small.
static String generalText(double x, long precision) {
    if (x == 0 || Double.isNaN(x) || Double.isInfinite(x)) {
        return String.valueOf(x).toLowerCase().replace("inity", "").replace(".0", "");
    }
    int digits = (int) Math.max(1, precision);
    BigDecimal rounded = new BigDecimal(x).round(new MathContext(digits, RoundingMode.HALF_EVEN)).stripTrailingZeros();
    int exponent = rounded.precision() - rounded.scale() - 1;
    boolean plain = -4 <= exponent && exponent < digits;
    return plain ? rounded.toPlainString() : String.format("%." + (rounded.precision() - 1) + "e", rounded);
}
