-- | The first elements of all rows, then the second, as far as the shortest goes.
zipRows :: [[a]] -> [[a]]
zipRows [] = []
zipRows rows
  | any null rows = []
  | otherwise = map head rows : zipRows (map tail rows)
