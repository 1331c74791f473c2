// Too little memory.
class MemoryError extends Exception
{
}
