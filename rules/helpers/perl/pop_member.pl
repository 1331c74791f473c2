# Removes and gives some element.
sub pop_member($set) {
    my ($member) = keys %$set or die "KeyError: pop from an empty set\n";
    delete $set->{$member};
    return $member;
}
