// Elements from the first that fails the test on.
function dropWhile(callable $test, array $items): array
{
    return array_slice($items, count(takeWhile($test, $items)));
}
