// A distance to shift by, which is not negative.
static int ShiftBy(BigInteger distance) => distance >= 0 ? (int)distance : throw new ArgumentException("negative shift count");
