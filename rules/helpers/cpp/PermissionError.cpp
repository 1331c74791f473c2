// What is not permitted.
struct PermissionError : OSError { using OSError::OSError; };
