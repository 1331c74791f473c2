-- | All choices of so many elements in order.
combinations :: Int -> [a] -> [[a]]
combinations 0 _ = [[]]
combinations n items = [item : more | item : rest <- tails items, more <- combinations (n - 1) rest]
