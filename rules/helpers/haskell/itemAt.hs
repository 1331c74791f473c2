-- | The element at an index, which counts from the end where it is negative.
itemAt :: [a] -> Int -> a
itemAt items index = items !! (if index < 0 then index + length items else index)
