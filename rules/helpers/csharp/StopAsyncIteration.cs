// An asynchronous iterator's end.
class StopAsyncIteration : Exception
{
    public StopAsyncIteration(string message = "") : base(message)
    {
    }
}
