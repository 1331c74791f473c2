-- | The list without every so-many-th element of a slice.
withoutSlice :: Maybe Int -> Maybe Int -> Int -> [a] -> [a]
withoutSlice low high step items = [item | (i, item) <- zip [0 ..] items, i `notElem` slicePlaces low high step (length items)]
