# The element at an index, which may count from the end; outside raises.
sub at($items, $index) {
    return $items->[place($items, $index)];
}
