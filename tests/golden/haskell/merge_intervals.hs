{-# LANGUAGE BangPatterns #-}
import Control.Exception hiding (TypeError)
import Control.DeepSeq
import Data.List

-- | An index that is outside.
newtype IndexError = IndexError String

instance Show IndexError where
  show (IndexError message) = message

instance Exception IndexError

-- | The element at an index, which counts from the end where it is negative.
at :: [a] -> Int -> a
at items index
  | index < 0 = from (index + length items)
  | otherwise = from index
  where
    from place = case drop place items of
      item : _ | place >= 0 -> item
      _ -> throw (IndexError "list index out of range")

-- | The element at an index, which must be there, and the other elements.
pop :: [a] -> Int -> (a, [a])
pop items index
  | null items = throw (IndexError "pop from empty list")
  | place < 0 || place >= length items = throw (IndexError "pop index out of range")
  | otherwise = (items !! place, take place items ++ drop (place + 1) items)
  where
    place = if index < 0 then index + length items else index

-- | Merge overlapping or touching (start, end) intervals, leaving the input alone.
mergeIntervals :: [(Int, Int)] -> [(Int, Int)]
mergeIntervals intervals =
  foldl'
    (\ !merged (start, end) ->
      if not (null merged) && start <= snd (at merged (-1))
        then
          let !(last_, merged') = force (pop merged (-1))
              (lastStart, lastEnd) = last_
           in merged' ++ [(lastStart, max lastEnd end)]
        else merged ++ [(start, end)]
    )
    []
    (sort intervals)
