// Removes a key that must be there and gives its value.
function popKey(array &$entries, int|string $key): mixed
{
    $value = $entries[keyIn($entries, $key)];
    unset($entries[$key]);
    return $value;
}
