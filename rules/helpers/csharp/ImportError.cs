// A module that cannot be had.
class ImportError : Exception
{
    public ImportError(string message = "") : base(message)
    {
    }
}
