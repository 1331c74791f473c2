// The text of a float as Python shows it.
static String floatText(double x) {
    if (Double.isNaN(x) || Double.isInfinite(x)) {
        return Double.isNaN(x) ? "nan" : x > 0 ? "inf" : "-inf";
    }
    if (x == 0) {
        return 1 / x < 0 ? "-0.0" : "0.0";
    }
    BigDecimal shortest = new BigDecimal(Double.toString(x)).stripTrailingZeros();
    for (int digits = 15; digits <= 17 && shortest.precision() > 15; digits++) {
        BigDecimal rounded = new BigDecimal(x).round(new MathContext(digits)).stripTrailingZeros();
        if (rounded.doubleValue() == x) {
            shortest = rounded;
            break;
        }
    }
    int exponent = shortest.precision() - shortest.scale() - 1;
    if (-4 <= exponent && exponent < 16) {
        String plain = shortest.toPlainString();
        return plain.contains(".") ? plain : plain + ".0";
    }
    String digits = shortest.unscaledValue().abs().toString();
    String mantissa = digits.length() == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
    return (x < 0 ? "-" : "") + mantissa + "e" + (exponent < 0 ? "-" : "+") + (Math.abs(exponent) < 10 ? "0" : "") + Math.abs(exponent);
}
