// The next element of an iterator, or a default.
function nextItemOr(Iterator $items, mixed $default): mixed
{
    if (!$items->valid()) {
        return $default;
    }
    $item = $items->current();
    $items->next();
    return $item;
}
