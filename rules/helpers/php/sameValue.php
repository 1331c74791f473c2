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
