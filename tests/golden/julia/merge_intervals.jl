"""
Merge overlapping or touching (start, end) intervals, leaving the input alone.
"""
function merge_intervals(intervals)
    merged = Tuple{Int, Int}[]
    for (start, end_) in sort(intervals)
        if !isempty(merged) && start <= merged[end][2]
            last_start, last_end = pop!(merged)
            push!(merged, (last_start, max(last_end, end_)))
        else
            push!(merged, (start, end_))
        end
    end
    return merged
end
