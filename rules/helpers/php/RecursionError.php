// Too many calls inside one another.
class RecursionError extends RuntimeException
{
}
