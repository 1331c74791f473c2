// Whether a value counts as true.
function isTruthy(mixed $value): bool
{
    return is_string($value) ? $value !== '' : (bool) $value;
}
