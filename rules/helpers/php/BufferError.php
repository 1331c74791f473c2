// A buffer that can't be used so.
class BufferError extends Exception
{
}
