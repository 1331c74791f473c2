// A request that the system refused.
class OSError extends BaseError {
  OSError([super.message]);
}
