// Makes an entry the last.
function moveToEnd(array &$entries, int|string $key): void
{
    $value = popKey($entries, $key);
    $entries[$key] = $value;
}
