# A float that can't be computed.
type FloatingPointError = object of ArithmeticDefect
