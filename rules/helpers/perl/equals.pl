# Whether two values are the same, containers by what they hold.
sub equals($x, $y) {
    return !defined($x) && !defined($y) unless defined($x) && defined($y);
    return $x eq $y if !ref($x) || ref($x) ne ref($y);
    return @$x == @$y && all { equals($x->[$_], $y->[$_]) } 0 .. $#$x if ref($x) eq 'ARRAY';
    return keys(%$x) == keys(%$y) && all { exists($y->{$_}) && equals($x->{$_}, $y->{$_}) } keys %$x if ref($x) eq 'HASH';
    my $own = UNIVERSAL::can($x, '__eq__');
    return $own ? $own->($x, $y) : $x == $y;
}
