// The value at a key, which may be null, or a default.
function valueOr(array $entries, int|string $key, mixed $default): mixed
{
    return array_key_exists($key, $entries) ? $entries[$key] : $default;
}
