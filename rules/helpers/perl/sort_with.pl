# Sorts an array in place by a comparison, forwards or backwards, stable; gives it back.
sub sort_with($items, $order, $direction) {
    @$items = sort { $direction * $order->($a, $b) } @$items;
    return $items;
}
