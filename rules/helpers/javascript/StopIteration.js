// As Python's StopIteration.
class StopIteration extends Error {}
