// Rows of elements at the same place; ends with the shortest array.
function zip(array ...$lists): array
{
    $size = $lists === [] ? 0 : min(array_map('count', $lists));
    $rows = [];
    for ($i = 0; $i < $size; $i++) {
        $rows[] = array_column($lists, $i);
    }
    return $rows;
}
