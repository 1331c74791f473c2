// Text that cannot be coded.
class UnicodeError : ArgumentException
{
    public UnicodeError(string message = "") : base(message)
    {
    }
}
