// The user's wish to end.
class KeyboardInterrupt : Exception
{
    public KeyboardInterrupt(string message = "") : base(message)
    {
    }
}
