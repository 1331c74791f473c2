{-# LANGUAGE BangPatterns #-}
import Control.Exception hiding (TypeError)
import Data.Char
import Data.List

-- | An index that is outside.
newtype IndexError = IndexError String

instance Show IndexError where
  show (IndexError message) = message

instance Exception IndexError

-- | The character at an index, which counts from the end where it is negative.
charAt :: String -> Int -> String
charAt text index
  | index < 0 = from (index + length text)
  | otherwise = from index
  where
    from place = case drop place text of
      c : _ | place >= 0 -> [c]
      _ -> throw (IndexError "string index out of range")

-- | The elements between two places, which count from the end where they are negative.
slice :: Maybe Int -> Maybe Int -> [a] -> [a]
slice low high items = take (end - start) (drop start items)
  where
    size = length items
    place i = if i < 0 then max 0 (i + size) else min i size
    start = maybe 0 place low
    end = maybe size place high

-- | Turn a camelCase or PascalCase name into snake_case; runs of capitals stay one word.
camelToSnake :: String -> String
camelToSnake name =
  foldl'
    (\ !result (i, ch) ->
      if any isUpper ch && not (any isLower ch)
        then
          let !afterLower =
                i > 0 && (let value = charAt name (i - 1) in any isLower value && not (any isUpper value))
              !beforeLower =
                i > 0 && charAt name (i - 1) /= "_" && (let value2 = slice (Just (i + 1)) (Just (i + 2)) name in any isLower value2 && not (any isUpper value2))
              result' = if afterLower || beforeLower then result ++ "_" else result
           in result' ++ map toLower ch
        else result ++ ch
    )
    ""
    (zip [0 ..] (map (: []) name))
