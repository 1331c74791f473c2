# Whether two values are the same, containers by what they hold.
sub equals($x, $y) {
    return !defined($x) && !defined($y) if !defined($x) || !defined($y);
    return $x eq $y if !ref($x) || !ref($y) || ref($x) ne ref($y);
    if (ref($x) eq 'ARRAY') {
        return '' if @$x != @$y;
        for my $i (0 .. $#$x) { return '' unless equals($x->[$i], $y->[$i]) }
        return 1;
    }
    my $own = UNIVERSAL::can($x, '__eq__');
    return $own ? $own->($x, $y) : $x == $y unless ref($x) eq 'HASH';
    return '' if keys(%$x) != keys(%$y);
    for my $key (keys %$x) { return '' unless exists($y->{$key}) && equals($x->{$key}, $y->{$key}) }
    return 1;
}
