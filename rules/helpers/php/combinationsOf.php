// All selections of so many elements in their order, perhaps with repetition.
function combinationsOf(array $items, int $size, bool $repeated = false): array
{
    if ($size <= 0) {
        return $size === 0 ? [[]] : throw new ValueError('r must be non-negative');
    }
    $out = [];
    foreach ($items as $i => $item) {
        foreach (combinationsOf(array_slice($items, $repeated ? $i : $i + 1), $size - 1, $repeated) as $rest) {
            $out[] = [$item, ...$rest];
        }
    }
    return $out;
}
