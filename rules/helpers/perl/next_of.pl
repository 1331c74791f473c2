# Takes the next element off an iterator; of none a default, or it raises.
sub next_of($iterator, @default) {
    return @$iterator ? shift @$iterator : @default ? $default[0] : die "StopIteration\n";
}
