"""Intervals are merged in new rows: the last one by its place, or by a name that is not looked at after the list has grown.

targets: all

>>> f([[8, 10], [2, 6], [1, 3]])
([[1, 6], [8, 10]], [[8, 10]])
>>> f([[1, 4]])
([[1, 4]], [[1, 4]])
"""


def f(intervals):
    merged = []
    for start, end in sorted(intervals):
        if merged and start <= merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], end)
        else:
            merged.append([start, end])
    return merged, named(intervals)


def named(intervals):
    merged = [list(intervals[0])]
    for interval in intervals:
        last = merged[-1]
        if interval[0] <= last[1]:
            last[1] = max(last[1], interval[1])
        else:
            merged.append(list(interval))
    return merged
