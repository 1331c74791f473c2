// A buffer's refusal.
class BufferError : Exception
{
    public BufferError(string message = "") : base(message)
    {
    }
}
