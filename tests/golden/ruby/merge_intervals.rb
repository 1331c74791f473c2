# Merge overlapping or touching (start, end) intervals, leaving the input alone.
def merge_intervals(intervals)
  merged = []
  intervals.sort.each do |start, end_|
    if !merged.empty? && start <= merged[-1][1]
      last_start, last_end = merged.pop
      merged << [last_start, [last_end, end_].max]
    else
      merged << [start, end_]
    end
  end
  merged
end
