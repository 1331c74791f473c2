// A dictionary of (key, value) pairs.
function mapOf(array $pairs, ?callable $toKey): array
{
    $entries = [];
    foreach ($pairs as [$key, $value]) {
        $entries[$toKey === null ? $key : $toKey($key)] = $value;
    }
    return $entries;
}
