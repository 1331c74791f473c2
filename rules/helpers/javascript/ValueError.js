// A value of the right type that is not acceptable.
class ValueError extends Error {}
