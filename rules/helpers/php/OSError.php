// What the system refused.
class OSError extends Exception
{
}
