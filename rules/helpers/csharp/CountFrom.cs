// The numbers from a start on by a step, without end.
static IEnumerable<long> CountFrom(long start, long step)
{
    for (long number = start; ; number += step)
    {
        yield return number;
    }
}
