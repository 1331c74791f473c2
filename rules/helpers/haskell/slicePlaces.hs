-- | The places of a slice with a step.
slicePlaces :: Maybe Int -> Maybe Int -> Int -> Int -> [Int]
slicePlaces low high step size
  | step == 0 = throw (ValueError "slice step cannot be zero")
  | step > 0 = let start = clamped 0 size 0 low in [start, start + step .. clamped 0 size size high - 1]
  | otherwise = let start = clamped (-1) (size - 1) (size - 1) low in [start, start + step .. clamped (-1) (size - 1) (-1) high + 1]
  where clamped lowest highest = flip maybe (\i -> if i < 0 then max lowest (i + size) else min highest i)
