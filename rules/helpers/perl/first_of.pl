# The first element; of none a default, or it raises.
sub first_of($items, @default) {
    return @$items ? $items->[0] : @default ? $default[0] : die "StopIteration\n";
}
