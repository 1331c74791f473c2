-- | A place, which must have been found.
found :: Int -> Int
found place = if place < 0 then throw (ValueError "substring not found") else place
