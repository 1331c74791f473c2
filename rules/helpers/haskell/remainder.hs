-- | A remainder with the sign of the dividend.
remainder :: Integral a => a -> a -> a
remainder a b = if b == 0 then throw (ZeroDivisionError "integer division or modulo by zero") else rem a b
