# The elements of several arrays, one after the other.
sub chained(@arrays) {
    return [map { @$_ } @arrays];
}
