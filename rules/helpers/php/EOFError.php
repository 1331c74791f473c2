// The end of the input.
class EOFError extends LogicException
{
}
