// The text of a float as Python shows it.
static String floatText(double x) {
    if (Double.isNaN(x) || Double.isInfinite(x) || x == 0) {
        return String.valueOf(x).toLowerCase().replace("inity", "");
    }
    Stream<BigDecimal> rounded = IntStream.rangeClosed(1, 17)
        .mapToObj(digits -> new BigDecimal(x).round(new MathContext(digits, RoundingMode.HALF_EVEN)));
    BigDecimal shortest = rounded.filter(number -> number.doubleValue() == x).findFirst().orElseThrow().stripTrailingZeros();
    int exponent = shortest.precision() - shortest.scale() - 1;
    if (exponent < -4 || exponent > 15) {
        return String.format("%." + (shortest.precision() - 1) + "e", shortest);
    }
    return shortest.toPlainString() + (shortest.scale() > 0 ? "" : ".0");
}
