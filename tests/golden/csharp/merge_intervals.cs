using System;
using System.Collections.Generic;
using System.Linq;

public static class Solution
{
    /// <summary>Merge overlapping or touching (start, end) intervals, leaving the input alone.</summary>
    public static List<(long, long)> MergeIntervals(List<(long, long)> intervals)
    {
        var merged = new List<(long, long)>();
        foreach (var (start, end) in intervals.Order())
        {
            if (merged.Count > 0 && start <= merged[^1].Item2)
            {
                var (lastStart, lastEnd) = PopAt(merged, -1);
                merged.Add((lastStart, Math.Max(lastEnd, end)));
            }
            else
            {
                merged.Add((start, end));
            }
        }
        return merged;
    }

    // An index that may count from the end, as a place in a sequence of this size.
    static int PlaceOf(long index, int size)
    {
        long place = index < 0 ? index + size : index;
        return place >= 0 && place < size ? (int)place : throw new IndexOutOfRangeException($"index {index} out of range for length {size}");
    }

    // Removes and gives the element at an index, which may count from the end.
    static T PopAt<T>(List<T> items, long index)
    {
        int place = PlaceOf(index, items.Count);
        T item = items[place];
        items.RemoveAt(place);
        return item;
    }
}
