# Takes an entry out of an ordered hash; its place stays empty.
sub Ordered::DELETE($self, $key) {
    my $entry = delete $self->{at}{ Ordered::text($key) } // return undef;
    $self->{order}[$entry->[2]] = undef;
    return $entry->[1];
}
