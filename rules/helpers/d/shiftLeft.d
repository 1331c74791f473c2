// A shift to the left that stops where 64 bits do not suffice.
long shiftLeft(long n, long count) {
    if (count < 0) throw new ValueError("negative shift count");
    if (n != 0 && (count > 62 || abs(n) > (long.max >> count))) throw new OverflowError("integer overflow");
    return count > 62 ? 0 : n << count;
}
