// Whether all elements pass a test; stops at the first that fails.
function allOf(iterable $items, callable $test): bool
{
    foreach ($items as $item) {
        if (!$test($item)) {
            return false;
        }
    }
    return true;
}
