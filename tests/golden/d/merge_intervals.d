import std.algorithm;
import std.array;
import std.typecons;

// The items in ascending order, or in the order of a comparison; a new array, stable.
T[] sorted(alias less = (a, b) => a < b, T)(T[] items) {
    auto copy = items.dup;
    sort!(less, SwapStrategy.stable)(copy);
    return copy;
}

// Merge overlapping or touching (start, end) intervals, leaving the input alone.
Tuple!(long, long)[] mergeIntervals(Tuple!(long, long)[] intervals) {
    Tuple!(long, long)[] merged;
    foreach (entry; sorted(intervals)) {
        long start = entry[0];
        long end = entry[1];
        if (merged.length > 0 && start <= merged[$ - 1][1]) {
            auto pair = merged[$ - 1];
            merged = merged[0 .. $ - 1];
            long lastStart = pair[0];
            long lastEnd = pair[1];
            merged ~= tuple(lastStart, max(lastEnd, end));
        } else {
            merged ~= tuple(start, end);
        }
    }
    return merged;
}
