// A float rounded to a number of decimals, exact halves to even.
static double roundTo(double x, long digits) {
    if (Double.isNaN(x) || Double.isInfinite(x)) {
        return x;
    }
    double rounded = new BigDecimal(x).setScale((int) digits, RoundingMode.HALF_EVEN).doubleValue();
    return rounded == 0 ? Math.copySign(0.0, x) : rounded;
}
