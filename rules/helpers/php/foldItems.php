// Folds from the left, starting with the first element.
function foldItems(callable $combine, array $items): mixed
{
    if ($items === []) {
        throw new TypeError('reduce() of empty iterable with no initial value');
    }
    return array_reduce(array_slice($items, 1), $combine, $items[0]);
}
