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
                var (lastStart, lastEnd) = PopLast(merged);
                merged.Add((lastStart, Math.Max(lastEnd, end)));
            }
            else
            {
                merged.Add((start, end));
            }
        }
        return merged;
    }

    // Removes and gives the last element.
    static T PopLast<T>(List<T> items)
    {
        T item = items[^1];
        items.RemoveAt(items.Count - 1);
        return item;
    }
}
