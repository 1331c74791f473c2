// A distance to shift by, which is not negative.
static int shiftBy(BigInteger distance) {
    if (distance.signum() < 0) {
        throw new IllegalArgumentException("negative shift count");
    }
    return distance.intValueExact();
}
