// A variable without a value.
class UnboundLocalError extends NameError {
  UnboundLocalError([super.message]);
}
