// The exception StopAsyncIteration.
class StopAsyncIteration: Exception {}
