// A calculation that failed.
class ArithmeticError extends BaseError {
  ArithmeticError([super.message]);
}
