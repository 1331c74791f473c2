// Elements up to the first that fails the test.
function takeWhile(callable $test, iterable $items): array
{
    $taken = [];
    foreach ($items as $item) {
        if (!$test($item)) {
            break;
        }
        $taken[] = $item;
    }
    return $taken;
}
