{-# LANGUAGE BangPatterns #-}
import Data.Char
import Data.List

-- | The elements between two places, which count from the end where they are negative.
slice :: Int -> Int -> [a] -> [a]
slice low high items = drop (place low) (take (place high) items)
  where
    place i = if i < 0 then i + length items else i

-- | Turn a camelCase or PascalCase name into snake_case; runs of capitals stay one word.
camelToSnake :: String -> String
camelToSnake name =
  foldl'
    (\ !result (i, ch) ->
      if any isUpper ch && not (any isLower ch)
        then
          let !afterLower =
                i > 0 && (let value = [name !! (i - 1)] in any isLower value && not (any isUpper value))
              !beforeLower =
                i > 0 && [name !! (i - 1)] /= "_" && (let value2 = slice (i + 1) (i + 2) name in any isLower value2 && not (any isUpper value2))
              result' = if afterLower || beforeLower then result ++ "_" else result
           in result' ++ map toLower ch
        else result ++ ch
    )
    ""
    (zip [0 ..] (map (: []) name))
