// A key that is not there.
class KeyError extends LogicException
{
}
