// What takes too long.
struct TimeoutError : OSError { using OSError::OSError; };
