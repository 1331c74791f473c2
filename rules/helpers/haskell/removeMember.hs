-- | The set without a member, which must be there.
removeMember :: Eq a => [a] -> a -> [a]
removeMember items item
  | item `elem` items = delete item items
  | otherwise = throw (KeyError "no such member")
