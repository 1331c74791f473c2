-- | The quotient rounded down.
floorDiv :: Integral a => a -> a -> a
floorDiv _ 0 = throw (ZeroDivisionError "integer division or modulo by zero")
floorDiv a b = div a b
