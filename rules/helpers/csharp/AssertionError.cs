// An assertion that does not hold.
class AssertionError : Exception
{
    public AssertionError(string message = "") : base(message)
    {
    }
}
