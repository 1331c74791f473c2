-- | The remainder with the sign of the divisor.
floorMod :: Integral a => a -> a -> a
floorMod _ 0 = throw (ZeroDivisionError "integer modulo by zero")
floorMod a b = mod a b
