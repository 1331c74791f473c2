-- | A fold that ends at the first Left.
foldWhile :: (a -> b -> Either a a) -> a -> [b] -> a
foldWhile _ carried [] = carried
foldWhile f carried (item : rest) = case f carried item of
  Right next -> foldWhile f next rest
  Left final -> final
