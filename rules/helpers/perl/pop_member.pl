# Removes and gives some element.
sub pop_member($set) {
    my ($member) = keys %$set or die failure('KeyError', 'pop from an empty set');
    delete $set->{$member};
    return $member;
}
