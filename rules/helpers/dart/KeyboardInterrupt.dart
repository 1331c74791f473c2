// An interruption by the user.
class KeyboardInterrupt extends BaseError {
  KeyboardInterrupt([super.message]);
}
