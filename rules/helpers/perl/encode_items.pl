# The elements of an array in the canonical encoding.
sub encode_items($items, $encode) {
    return '[' . join(',', map { $encode->($_) } @$items) . ']';
}
