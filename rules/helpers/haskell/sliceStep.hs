-- | As slice, with a step.
sliceStep :: Maybe Int -> Maybe Int -> Int -> [a] -> [a]
sliceStep low high step items = map (items !!) (slicePlaces low high step (length items))
