// A float's failure.
class FloatingPointError : Exception
{
    public FloatingPointError(string message = "") : base(message)
    {
    }
}
