// A name that stands for nothing.
class NameError : Exception
{
    public NameError(string message = "") : base(message)
    {
    }
}
