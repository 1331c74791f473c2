// As Python's ValueError.
class ValueError extends Error {}
