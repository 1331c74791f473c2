// A dictionary in the canonical encoding.
function encodeMap(array $keys, array $values, callable $encodeKey, callable $encodeValue): string
{
    $entries = array_map(fn($key, $value) => '[' . $encodeKey($key) . ',' . $encodeValue($value) . ']', $keys, $values);
    return encodeTagged('dict', '[' . implode(',', $entries) . ']');
}
