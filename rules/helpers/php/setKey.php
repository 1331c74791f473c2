// A set as a key: the same for the same members in any order.
function setKey(array $set): string
{
    ksort($set);
    return serialize($set);
}
