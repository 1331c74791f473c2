# Text that can't be encoded or decoded.
class UnicodeError < ArgumentError; end
