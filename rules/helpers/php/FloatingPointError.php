// A float operation that failed.
class FloatingPointError extends ArithmeticError
{
}
