// A request that took too long.
class TimeoutError extends OSError {
  TimeoutError([super.message]);
}
