{-# LANGUAGE BangPatterns #-}
import Data.Char
import Data.List

-- | Turn a camelCase or PascalCase name into snake_case; runs of capitals stay one word.
camelToSnake :: String -> String
camelToSnake name =
  foldl'
    (\ !result (i, ch) ->
      if any isUpper ch && not (any isLower ch)
        then
          let afterLower =
                i > 0 && (let value = [name !! (i - 1)] in any isLower value && not (any isUpper value))
              beforeLower =
                i > 0 && [name !! (i - 1)] /= "_" && (let value2 = drop (i + 1) (take (i + 2) name) in any isLower value2 && not (any isUpper value2))
              result' = if afterLower || beforeLower then result ++ "_" else result
           in result' ++ map toLower ch
        else result ++ ch
    )
    ""
    (zip [0 ..] (map (: []) name))
