// The program's wish to end.
class SystemExit : Exception
{
    public SystemExit(string message = "") : base(message)
    {
    }
}
