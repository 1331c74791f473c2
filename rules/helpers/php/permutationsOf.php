// All sequences of so many elements at different places.
function permutationsOf(array $items, int $size): array
{
    if ($size <= 0) {
        return $size === 0 ? [[]] : throw new ValueError('r must be non-negative');
    }
    $out = [];
    foreach ($items as $i => $item) {
        $others = $items;
        array_splice($others, $i, 1);
        foreach ($size > count($items) ? [] : permutationsOf($others, $size - 1) as $rest) {
            $out[] = [$item, ...$rest];
        }
    }
    return $out;
}
