-- | An integer that must not be negative.
natural :: Integral a => a -> a
natural n = if n < 0 then throw (ValueError "factorial() not defined for negative values") else n
