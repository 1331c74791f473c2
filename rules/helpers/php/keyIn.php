// A key that must be there.
function keyIn(array $entries, int|string $key, string|Closure $show = 'strval'): int|string
{
    return array_key_exists($key, $entries) ? $key : throw new KeyError($show($key));
}
