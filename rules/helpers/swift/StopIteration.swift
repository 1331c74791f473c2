// The exception StopIteration.
class StopIteration: Exception {}
