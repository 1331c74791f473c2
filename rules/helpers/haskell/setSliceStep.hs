-- | The list with every so-many-th element of a slice replaced.
setSliceStep :: Maybe Int -> Maybe Int -> Int -> [a] -> [a] -> [a]
setSliceStep low high step new items
  | length places == length new = [fromMaybe item (lookup i (zip places new)) | (i, item) <- zip [0 ..] items]
  | otherwise = throw (ValueError ("attempt to assign sequence of size " ++ show (length new) ++ " to extended slice of size " ++ show (length places)))
  where
    places = slicePlaces low high step (length items)
