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
        return is_object($a) && method_exists($a, 'isLess') ? (int) $b->isLess($a) - (int) $a->isLess($b) : (is_bool($a) ? (int) $a : $a) <=> (is_bool($b) ? (int) $b : $b);
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
