// A shift to the left; what leaves 64 bits is an error.
static long shiftLeft(long value, long distance) {
    if (distance < 0) {
        throw new IllegalArgumentException("negative shift count");
    }
    if (value != 0 && distance > Long.numberOfLeadingZeros(Math.abs(value)) - 1) {
        throw new ArithmeticException("long overflow");
    }
    return value == 0 ? 0 : value << distance;
}
