// Removes and gives the last or first key with its value.
function popEntry(array &$entries, ?callable $makeKey, bool $first = false): array
{
    $key = $first ? array_key_first($entries) : array_key_last($entries);
    $value = $entries[$key ?? throw new KeyError("'popitem(): dictionary is empty'")];
    unset($entries[$key]);
    return [$makeKey === null ? $key : $makeKey($key), $value];
}
