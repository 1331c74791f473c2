-- | The members that only one of two sets has.
symmetric :: Ord a => Set.Set a -> Set.Set a -> Set.Set a
symmetric a b = Set.union (Set.difference a b) (Set.difference b a)
