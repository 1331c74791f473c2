-- | The set without a member, which must be there.
removeMember :: Ord a => Set.Set a -> a -> Set.Set a
removeMember items item
  | Set.member item items = Set.delete item items
  | otherwise = throw (KeyError "no such member")
