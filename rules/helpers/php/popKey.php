// Removes a key that must be there and gives its value.
function popKey(array &$entries, int|string $key, string|Closure $show = 'strval'): mixed
{
    $value = $entries[keyIn($entries, $key, $show)];
    unset($entries[$key]);
    return $value;
}
