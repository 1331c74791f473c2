// A number that has become too large.
class OverflowError extends ArithmeticError {
  OverflowError([super.message]);
}
