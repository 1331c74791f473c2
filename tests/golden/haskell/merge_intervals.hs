{-# LANGUAGE BangPatterns #-}
import Data.List

-- | Merge overlapping or touching (start, end) intervals, leaving the input alone.
mergeIntervals :: [(Int, Int)] -> [(Int, Int)]
mergeIntervals intervals =
  foldl'
    (\ !merged (start, end) ->
      if not (null merged) && start <= snd (last merged)
        then
          let (last_, merged') = (last merged, init merged)
              (lastStart, lastEnd) = last_
           in merged' ++ [(lastStart, max lastEnd end)]
        else merged ++ [(start, end)]
    )
    []
    (sort intervals)
