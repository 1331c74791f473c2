// A text that an encoding cannot say.
class UnicodeError extends ValueError {}
