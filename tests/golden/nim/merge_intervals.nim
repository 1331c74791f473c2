import std/algorithm

proc mergeIntervals(intervals: seq[(int, int)]): seq[(int, int)] =
  ## Merge overlapping or touching (start, end) intervals, leaving the input alone.
  for (start, endValue) in intervals.sorted:
    if result.len > 0 and start <= result[^1][1]:
      let (lastStart, lastEnd) = result.pop()
      result.add((lastStart, max(lastEnd, endValue)))
    else:
      result.add((start, endValue))
