# The elements of an iterable, of which there must be so many.
sub unpack_items($items, $count) {
    my @values = ref($items) eq 'ARRAY' ? @$items : ref($items) ? keys %$items : split(//, $items);
    die "ValueError: too many values to unpack (expected $count)\n" if @values > $count;
    die "ValueError: not enough values to unpack (expected $count, got ${\ scalar @values})\n" if @values < $count;
    return @values;
}
