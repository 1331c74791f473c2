-- | Where an element stands first; a text of it for the message.
positionOf :: Eq a => [a] -> a -> String -> Int
positionOf items item shown = fromMaybe (throw (ValueError (shown ++ " is not in list"))) (elemIndex item items)
