// A value as a key where all keys are of some kind; one of another kind is no key.
function keyOfKind(mixed $value, string ...$kinds): int|string
{
    return in_array(gettype($value), $kinds, true) ? (is_bool($value) ? (int) $value : $value) : "\0";
}
