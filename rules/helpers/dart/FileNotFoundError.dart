// A file that is not there.
class FileNotFoundError extends OSError {
  FileNotFoundError([super.message]);
}
