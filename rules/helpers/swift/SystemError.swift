// The exception SystemError.
class SystemError: Exception {}
