# Tuples of elements at the same place; ends with the shortest.
sub zip_all(@arrays) {
    my $count = min(map { scalar @$_ } @arrays);
    return [map { my $i = $_; [map { $_->[$i] } @arrays] } 0 .. $count - 1];
}
