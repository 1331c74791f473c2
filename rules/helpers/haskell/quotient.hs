-- | A quotient rounded towards zero.
quotient :: Integral a => a -> a -> a
quotient a b = if b == 0 then throw (ZeroDivisionError "integer division or modulo by zero") else quot a b
