// A variable without a value.
class UnboundLocalError : Exception
{
    public UnboundLocalError(string message = "") : base(message)
    {
    }
}
