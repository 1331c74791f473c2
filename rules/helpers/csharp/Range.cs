// The numbers from start to stop by step.
static IEnumerable<long> Range(long start, long stop, long step)
{
    RangeStep(step);
    for (long i = start; step > 0 ? i < stop : i > stop; i += step)
    {
        yield return i;
    }
}
