// A number with so many significant digits, with an exponent where it is large or small.
static String generalText(double x, long precision) {
    if (x == 0 || Double.isNaN(x) || Double.isInfinite(x)) {
        return x == 0 ? "0" : Double.isNaN(x) ? "nan" : x > 0 ? "inf" : "-inf";
    }
    int digits = (int) Math.max(1, precision);
    BigDecimal rounded = new BigDecimal(x).round(new MathContext(digits, RoundingMode.HALF_EVEN)).stripTrailingZeros();
    int exponent = rounded.precision() - rounded.scale() - 1;
    if (-4 <= exponent && exponent < digits) {
        return rounded.toPlainString();
    }
    String shown = rounded.unscaledValue().abs().toString();
    String mantissa = shown.length() == 1 ? shown : shown.charAt(0) + "." + shown.substring(1);
    return (x < 0 ? "-" : "") + mantissa + "e" + (exponent < 0 ? "-" : "+") + (Math.abs(exponent) < 10 ? "0" : "") + Math.abs(exponent);
}
