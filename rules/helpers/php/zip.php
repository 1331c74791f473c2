// Rows of elements at the same place; ends with the shortest array.
function zip(array ...$lists): array
{
    $size = $lists === [] ? 0 : min(array_map('count', $lists));
    return array_map(fn($i) => array_column($lists, $i), $size > 0 ? range(0, $size - 1) : []);
}
