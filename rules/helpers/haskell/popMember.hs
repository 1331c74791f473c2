-- | Some member of a set, and the others.
popMember :: Set.Set a -> (a, Set.Set a)
popMember items = fromMaybe (throw (KeyError "pop from an empty set")) (Set.minView items)
