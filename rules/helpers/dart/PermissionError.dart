// A request that is not allowed.
class PermissionError extends OSError {
  PermissionError([super.message]);
}
