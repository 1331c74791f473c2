# An index that is inside an array; it may count from the end.
sub place($items, $index) {
    die failure('IndexError', 'list index out of range') if $index < -@$items || $index >= @$items;
    return $index;
}
