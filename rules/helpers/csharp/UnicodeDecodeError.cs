// Bytes that are no text.
class UnicodeDecodeError : ArgumentException
{
    public UnicodeDecodeError(string message = "") : base(message)
    {
    }
}
