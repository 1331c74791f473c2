// The end of an iterator.
class StopIteration extends Error {}
