// A shift to the right that rounds down.
BigInt bigShiftRight(BigInt n, long count) {
    if (count < 0) throw new ValueError("negative shift count");
    return n < 0 ? -((-n - 1 >> count) + 1) : n >> count;
}
