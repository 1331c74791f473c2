// A name that is not there.
class NameError extends LogicException
{
}
