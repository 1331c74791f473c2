// A shift to the right by any distance that is not negative.
static long shiftRight(long value, long distance) {
    if (distance < 0) {
        throw new IllegalArgumentException("negative shift count");
    }
    return value >> Math.min(distance, 63);
}
