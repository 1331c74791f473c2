// An index or a key that is not there.
class LookupError extends LogicException
{
}
