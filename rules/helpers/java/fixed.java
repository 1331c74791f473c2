// Text with a fixed number of decimals, exact halves to even.
static String fixed(double x, long digits) {
    if (Double.isNaN(x) || Double.isInfinite(x)) {
        return String.valueOf(x).toLowerCase().replace("inity", "");
    }
    String text = new BigDecimal(Math.abs(x)).setScale((int) digits, RoundingMode.HALF_EVEN).toPlainString();
    return (x < 0 || 1 / x < 0 ? "-" : "") + text;
}
