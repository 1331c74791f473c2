<?php

declare(strict_types=1);

// A new array in order.
function sorted(array $items, ?callable $compare = null): array
{
    $compare === null ? sort($items) : usort($items, $compare);
    return $items;
}

// Whether two values are equal: numbers by value, objects as they say, arrays by keys and values in any order.
function sameValue(mixed $a, mixed $b): bool
{
    if (is_object($a) && method_exists($a, 'equals')) {
        return $a->equals($b);
    }
    if (!is_array($a) || !is_array($b)) {
        $numbers = is_scalar($a) && is_scalar($b) && !is_string($a) && !is_string($b);
        return $a === $b || ($numbers && +$a == +$b);
    }
    $same = fn($key) => array_key_exists($key, $b) && sameValue($a[$key], $b[$key]);
    return count($a) === count($b) && array_filter(array_keys($a), $same) === array_keys($a);
}

// Negative, zero or positive as the first value comes before, with or after the second.
function compareValues(mixed $a, mixed $b): int
{
    if (is_string($a) && is_string($b)) {
        return strcmp($a, $b);
    }
    if ($a === null || $b === null || is_string($a) || is_string($b)) {
        throw new TypeError('values of different types have no order');
    }
    if (!is_array($a) || !is_array($b)) {
        return is_object($a) && method_exists($a, 'isLess') ? (int) $b->isLess($a) - (int) $a->isLess($b) : $a <=> $b;
    }
    foreach ($a as $i => $item) {
        if ($i >= count($b)) {
            return 1;
        }
        if (!sameValue($item, $b[$i])) {
            return compareValues($item, $b[$i]);
        }
    }
    return count($a) <=> count($b);
}

// The element at an index, which may count from the end.
function itemAt(array $items, int $index): mixed
{
    return $items[$index < 0 ? $index + count($items) : $index] ?? throw new OutOfRangeException('list index out of range');
}

/** Merge overlapping or touching (start, end) intervals, leaving the input alone. */
function mergeIntervals(array $intervals): array
{
    $merged = [];
    foreach (sorted($intervals, compareValues(...)) as [$start, $end]) {
        if ($merged !== [] && $start <= itemAt($merged, -1)[1]) {
            [$lastStart, $lastEnd] = array_pop($merged) ?? throw new OutOfRangeException('pop from empty list');
            $merged[] = [$lastStart, max($lastEnd, $end)];
        } else {
            $merged[] = [$start, $end];
        }
    }
    return $merged;
}
