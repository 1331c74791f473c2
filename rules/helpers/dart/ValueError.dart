// A value that is of the right type but cannot be used.
class ValueError extends BaseError {
  ValueError([super.message]);
}
