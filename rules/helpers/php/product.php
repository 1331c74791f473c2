// All rows with an element of each array, the last changing fastest.
function product(array ...$lists): array
{
    $rows = [[]];
    foreach ($lists as $items) {
        $longer = [];
        foreach ($rows as $row) {
            foreach ($items as $item) {
                $longer[] = [...$row, $item];
            }
        }
        $rows = $longer;
    }
    return $rows;
}
