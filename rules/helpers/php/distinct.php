// Each element once, in order of first occurrence.
function distinct(array $items): array
{
    $out = [];
    foreach ($items as $item) {
        if (!containsItem($out, $item)) {
            $out[] = $item;
        }
    }
    return $out;
}
