// Removes and gives some member of a set.
function popMember(array &$members, ?callable $makeKey): mixed
{
    $key = array_key_first($members);
    if ($key === null) {
        throw new KeyError("'pop from an empty set'");
    }
    unset($members[$key]);
    return $makeKey === null ? $key : $makeKey($key);
}
