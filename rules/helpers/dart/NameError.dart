// A name that means nothing.
class NameError extends BaseError {
  NameError([super.message]);
}
