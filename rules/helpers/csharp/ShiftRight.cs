// Shifts bits to the right by any distance that is not negative.
static long ShiftRight(long value, long distance)
{
    if (distance < 0)
    {
        throw new ArgumentException("negative shift count");
    }
    return value >> (int)Math.Min(distance, 63);
}
