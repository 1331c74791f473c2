// A number that is too large.
class OverflowError extends ArithmeticError
{
}
