-- | A fold that starts with the first element, which must be there.
reduced :: (a -> a -> a) -> [a] -> a
reduced _ [] = throw (TypeError "reduce() of empty iterable with no initial value")
reduced f (first : rest) = foldl' f first rest
