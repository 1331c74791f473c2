// Input that ended too early.
class EOFError extends BaseError {
  EOFError([super.message]);
}
