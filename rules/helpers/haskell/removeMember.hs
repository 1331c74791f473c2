-- | The set without a member, which must be there; a message where it is not.
removeMember :: Ord a => Set.Set a -> a -> String -> Set.Set a
removeMember items item message
  | Set.member item items = Set.delete item items
  | otherwise = throw (KeyError message)
