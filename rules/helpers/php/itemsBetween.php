// The elements at the places from one bound up to another.
function itemsBetween(iterable $items, int $start, int $stop): array
{
    $taken = [];
    $place = 0;
    foreach ($stop > 0 ? $items : [] as $item) {
        if ($place >= $start) {
            $taken[] = $item;
        }
        if (++$place >= $stop) {
            break;
        }
    }
    return $start < $stop ? $taken : [];
}
