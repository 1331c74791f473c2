-- | All choices of so many elements in order, each as often as wished.
combinationsRepeat :: Int -> [a] -> [[a]]
combinationsRepeat 0 _ = [[]]
combinationsRepeat n items = [item : more | rest@(item : _) <- tails items, more <- combinationsRepeat (n - 1) rest]
