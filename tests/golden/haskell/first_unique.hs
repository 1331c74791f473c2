{-# LANGUAGE BangPatterns #-}
import Control.DeepSeq
import Data.List
import Data.Maybe

-- | The entries with a value for a key: in the old one's place, or last.
put :: Eq k => [(k, v)] -> k -> v -> [(k, v)]
put entries key value = case break ((== key) . fst) entries of
  (before, _ : after) -> before ++ (key, value) : after
  _ -> entries ++ [(key, value)]

-- | The first character that occurs only once, or None.
firstUnique :: String -> Maybe String
firstUnique text =
  let counts :: [(String, Int)]
      !counts =
        force (foldl' (\ !counts ch -> put counts ch (fromMaybe 0 (lookup ch counts) + 1)) [] (map (: []) text))
   in let each [] = Nothing
          each ((ch, count) : rest) = if count == 1 then Just ch else each rest
       in each counts
