# Running results of a function of the result so far and the element.
sub accumulate($function, @items) {
    my $last;
    return [map { $last = $_ ? $function->($last, $items[$_]) : $items[0] } 0 .. $#items];
}
