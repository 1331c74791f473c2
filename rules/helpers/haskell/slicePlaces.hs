-- | The places of a slice with a step.
slicePlaces :: Maybe Int -> Maybe Int -> Int -> Int -> [Int]
slicePlaces low high step size
  | step == 0 = throw (ValueError "slice step cannot be zero")
  | step > 0 = takeWhile (< within high size) [within low 0, within low 0 + step ..]
  | otherwise = takeWhile (> below high (-1)) [below low (size - 1), below low (size - 1) + step ..]
  where
    within bound other = maybe other (\i -> if i < 0 then max 0 (i + size) else min i size) bound
    below bound other = maybe other (\i -> if i < 0 then max (-1) (i + size) else min i (size - 1)) bound
