// A shift to the right.
long shiftRight(long n, long count) {
    if (count < 0) throw new ValueError("negative shift count");
    return n >> min(count, 63);
}
