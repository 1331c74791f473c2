-- | As slice, with a step.
sliceStep :: Maybe Int -> Maybe Int -> Int -> [a] -> [a]
sliceStep low high step items
  | step == 0 = throw (ValueError "slice step cannot be zero")
  | step > 0 = [items !! i | i <- takeWhile (< within high size) [within low 0, within low 0 + step ..]]
  | otherwise = [items !! i | i <- takeWhile (> below high (-1)) [below low (size - 1), below low (size - 1) + step ..]]
  where
    size = length items
    within bound other = maybe other (\i -> if i < 0 then max 0 (i + size) else min i size) bound
    below bound other = maybe other (\i -> if i < 0 then max (-1) (i + size) else min i (size - 1)) bound
