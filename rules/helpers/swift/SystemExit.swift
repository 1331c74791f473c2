// The exception SystemExit.
class SystemExit: Exception {}
