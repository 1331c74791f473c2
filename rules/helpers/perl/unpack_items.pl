# The elements of an iterable, of which there must be so many.
sub unpack_items($items, $count) {
    my @values = ref($items) eq 'ARRAY' ? @$items : ref($items) ? keys %$items : split(//, $items);
    die "ValueError: expected $count values to unpack\n" if @values != $count;
    return @values;
}
