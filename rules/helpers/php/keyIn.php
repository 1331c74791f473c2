// A key that must be there.
function keyIn(array $entries, int|string $key): int|string
{
    return array_key_exists($key, $entries) ? $key : throw new KeyError((string) $key);
}
