// Whether one element passes a test; stops there.
function anyOf(iterable $items, callable $test): bool
{
    foreach ($items as $item) {
        if ($test($item)) {
            return true;
        }
    }
    return false;
}
