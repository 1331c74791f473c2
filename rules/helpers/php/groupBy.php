// The elements by key, in order.
function groupBy(array $items, callable $keyOf): array
{
    $groups = [];
    foreach ($items as $item) {
        $groups[$keyOf($item)][] = $item;
    }
    return $groups;
}
