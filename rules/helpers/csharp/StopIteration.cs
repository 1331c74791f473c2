// An iterator's end.
class StopIteration : Exception
{
    public StopIteration(string message = "") : base(message)
    {
    }
}
