// A text that an encoding cannot say.
class UnicodeEncodeError extends UnicodeError {}
