# Makes a set hold the members of another.
sub replace_members($set, $other) {
    my @members = keys %$other;
    %$set = ();
    $set->{$_} = 1 for @members;
    return;
}
