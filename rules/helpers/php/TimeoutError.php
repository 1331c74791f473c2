// What took too long.
class TimeoutError extends OSError
{
}
