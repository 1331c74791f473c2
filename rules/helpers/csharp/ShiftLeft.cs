// Shifts bits to the left; what leaves 64 bits is an error.
static long ShiftLeft(long value, long distance)
{
    if (distance < 0)
    {
        throw new ArgumentException("negative shift count");
    }
    return checked((long)(new BigInteger(value) << (int)distance));
}
