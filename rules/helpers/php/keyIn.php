// A key that must be there.
function keyIn(array $entries, int|string $key): int|string
{
    if (!array_key_exists($key, $entries)) {
        throw new KeyError((string) $key);
    }
    return $key;
}
