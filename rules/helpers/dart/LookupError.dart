// A key or index that is not there.
class LookupError extends BaseError {
  LookupError([super.message]);
}
