// A module that is not there.
class ImportError extends BaseError {
  ImportError([super.message]);
}
