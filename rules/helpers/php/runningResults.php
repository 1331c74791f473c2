// Running results of a function of the result so far and the element.
function runningResults(array $items, callable $combine): array
{
    $out = [];
    foreach ($items as $i => $item) {
        $out[] = $i === 0 ? $item : $combine($out[$i - 1], $item);
    }
    return $out;
}
