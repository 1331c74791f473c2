// The end of an iterator.
class StopIteration extends LogicException
{
}
