// Text that bytes cannot hold.
class UnicodeEncodeError : ArgumentException
{
    public UnicodeEncodeError(string message = "") : base(message)
    {
    }
}
