// A file that is not there.
struct FileNotFoundError : OSError { using OSError::OSError; };
