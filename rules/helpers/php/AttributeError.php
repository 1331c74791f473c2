// An attribute that is not there.
class AttributeError extends LogicException
{
}
