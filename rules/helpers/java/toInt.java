// A float without its fraction as an integer.
static long toInt(double x) {
    if (Double.isNaN(x)) {
        throw new IllegalArgumentException("cannot convert NaN to an integer");
    }
    if (Math.abs(x) >= 0x1p63) {
        throw new ArithmeticException("float out of integer range");
    }
    return (long) x;
}
