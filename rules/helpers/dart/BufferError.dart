// A buffer that cannot be used.
class BufferError extends BaseError {
  BufferError([super.message]);
}
