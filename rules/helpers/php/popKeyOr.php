// Removes a key and gives its value, or a default.
function popKeyOr(array &$entries, int|string $key, mixed $default): mixed
{
    $value = array_key_exists($key, $entries) ? $entries[$key] : $default;
    unset($entries[$key]);
    return $value;
}
