// Whether two values are equal: numbers by value, objects as they say, arrays by keys and values in any order.
function sameValue(mixed $a, mixed $b): bool
{
    if (is_object($a) && method_exists($a, 'equals')) {
        return $a->equals($b);
    }
    if ($a instanceof GMP || $b instanceof GMP) {
        return !is_array($a) && !is_array($b) && !is_string($a) && !is_string($b) && $a !== null && $b !== null && $a == $b;
    }
    if (!is_array($a) || !is_array($b)) {
        $numbers = is_scalar($a) && is_scalar($b) && !is_string($a) && !is_string($b);
        return $a === $b || ($numbers && +$a == +$b);
    }
    $same = fn($key) => array_key_exists($key, $b) && sameValue($a[$key], $b[$key]);
    return count($a) === count($b) && array_filter(array_keys($a), $same) === array_keys($a);
}
