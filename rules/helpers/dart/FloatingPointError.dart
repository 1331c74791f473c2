// A floating-point operation that failed.
class FloatingPointError extends ArithmeticError {
  FloatingPointError([super.message]);
}
