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
        return $a === $b || ((is_int($a) || is_float($a)) && (is_int($b) || is_float($b)) && $a == $b);
    }
    if (count($a) !== count($b)) {
        return false;
    }
    foreach ($a as $key => $item) {
        if (!array_key_exists($key, $b) || !sameValue($item, $b[$key])) {
            return false;
        }
    }
    return true;
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
        return $a <=> $b;
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
    $place = $index < 0 ? $index + count($items) : $index;
    if ($place < 0 || $place >= count($items)) {
        throw new OutOfRangeException('list index out of range');
    }
    return $items[$place];
}

// Removes and gives the last element.
function popLast(array &$items): mixed
{
    if ($items === []) {
        throw new OutOfRangeException('pop from empty list');
    }
    return array_pop($items);
}

/** Merge overlapping or touching (start, end) intervals, leaving the input alone. */
function mergeIntervals(array $intervals): array
{
    $merged = [];
    foreach (sorted($intervals, compareValues(...)) as [$start, $end]) {
        if ($merged !== [] && $start <= itemAt($merged, -1)[1]) {
            [$lastStart, $lastEnd] = popLast($merged);
            $merged[] = [$lastStart, max($lastEnd, $end)];
        } else {
            $merged[] = [$start, $end];
        }
    }
    return $merged;
}
