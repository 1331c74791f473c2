<?php

declare(strict_types=1);

// A new array in order.
function sorted(array $items, ?callable $compare = null): array
{
    $compare === null ? sort($items) : usort($items, $compare);
    return $items;
}

/** Merge overlapping or touching (start, end) intervals, leaving the input alone. */
function mergeIntervals(array $intervals): array
{
    $merged = [];
    foreach (sorted($intervals, fn($a, $b) => ($a[0] <=> $b[0]) ?: ($a[1] <=> $b[1])) as [$start, $end]) {
        if ($merged !== [] && $start <= $merged[count($merged) - 1][1]) {
            [$lastStart, $lastEnd] = array_pop($merged);
            $merged[] = [$lastStart, max($lastEnd, $end)];
        } else {
            $merged[] = [$start, $end];
        }
    }
    return $merged;
}
