// The exception ValueError.
class ValueError: Exception {}
