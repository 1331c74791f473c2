// A variable that has no value yet.
class UnboundLocalError extends NameError
{
}
