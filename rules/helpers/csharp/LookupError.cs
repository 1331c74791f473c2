// What is not found.
class LookupError : Exception
{
    public LookupError(string message = "") : base(message)
    {
    }
}
